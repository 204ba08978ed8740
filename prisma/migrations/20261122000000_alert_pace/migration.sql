-- A reply that the whole channel sees, and how many alerts a channel wants, when.

alter table deliveries drop constraint deliveries_action_check;
alter table deliveries add constraint deliveries_action_check check (action in ('post', 'edit', 'reply', 'follow-up'));

alter table channels add column quiet_from integer;
alter table channels add column quiet_to integer;
alter table channels add column alerts_per_day integer;
alter table channels add constraint channels_quiet_check check (
  (quiet_from is null) = (quiet_to is null) and quiet_from between 0 and 1439 and quiet_to between 0 and 1439
  and quiet_from <> quiet_to
);
alter table channels add constraint channels_alerts_per_day_check check (alerts_per_day >= 0);

create table held_alerts (
  channel_id bigint not null,
  event_id bigint not null,
  reason text not null,
  held_at timestamptz(3) not null,
  until timestamptz(3),
  released_at timestamptz(3),
  shown_key text,
  primary key (channel_id, event_id),
  foreign key (channel_id) references channels (id) on delete cascade,
  foreign key (event_id) references org_events (id) on delete cascade,
  check (reason in ('quiet', 'cooldown', 'cap'))
);
create index held_alerts_due_idx on held_alerts (until) where released_at is null;
create index held_alerts_event_id_idx on held_alerts (event_id);
create index deliveries_channel_id_created_at_idx on deliveries (channel_id, created_at);
