-- What a second reader answered, once per text, and what it cost a day.

create table second_readings (
  article_id bigint not null,
  text_hash text not null,
  model text not null,
  answer jsonb,
  tokens integer not null,
  asked_at timestamptz(3) not null,
  primary key (article_id, text_hash),
  foreign key (article_id) references articles (id) on delete cascade
);

create table second_reader_days (
  day text primary key,
  tokens integer not null,
  asked_count integer not null,
  skipped_count integer not null,
  check (tokens >= 0)
);
