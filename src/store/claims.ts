import type { Claim } from "../model/event.ts";
import { changeColumns, claimFromJson, namesOf } from "./changes-json.ts";
import { type Db, storableJson, toKey } from "./rows.ts";

/** A claim as an article makes it, with its id. */
export interface StoredClaim {
  readonly id: string;
  readonly articleId: string;
  /** What is claimed and where it stands: the same in another reading that finds the same in the same place. */
  readonly key: string;
  readonly claim: Claim;
}

/** What one reading of an article claims. `textHash` is of the title and text that were read. */
export interface ClaimReading {
  readonly textHash: string;
  readonly rulesVersion: number;
  readonly claims: readonly Claim[];
  readonly at: Date;
}

export function claimQueries(db: Db) {
  return {
    /**
     * Makes the article's claims those of this reading: saves each once per text and rules version, and lays aside those
     * of earlier readings. A claim that is there already takes on what is said of it now. Returns the claims in the given order.
     */
    async saveClaims(articleId: string, { textHash, rulesVersion, claims, at }: ClaimReading): Promise<StoredClaim[]> {
      const article = toKey(articleId);
      const keys = keysOf(claims);
      const records = claims.map((claim, index) => ({ ...changeColumns(claim), claim, claim_key: keys[index] }));
      await db.$executeRaw`
        update claims set superseded_at = ${at}
        where article_id = ${article} and superseded_at is null
          and (text_hash <> ${textHash} or rules_version <> ${rulesVersion} or not claim_key = any(${keys}::text[]))`;
      const rows = await db.$queryRaw<{ id: bigint; claim_key: string }[]>`
        insert into claims (article_id, text_hash, rules_version, claim_key, kind, person_id, person_name, org_id,
          org_name, date, status, background, confidence, claim)
        select ${article}, ${textHash}, ${rulesVersion}::int, claim_key, kind, person_id, person_name, org_id,
          org_name, date, status, background, confidence, claim
        from jsonb_to_recordset(${storableJson(records)}::jsonb) as given (claim_key text, kind text, person_id text,
          person_name text, org_id text, org_name text, date text, status text, background boolean,
          confidence double precision, claim jsonb)
        on conflict (article_id, text_hash, rules_version, claim_key) do update set superseded_at = null,
          date = excluded.date, status = excluded.status, background = excluded.background,
          confidence = excluded.confidence, claim = excluded.claim
        returning id, claim_key`;
      const idsByKey = new Map(rows.map((row) => [row.claim_key, String(row.id)]));
      return claims.flatMap((claim, index) => {
        const key = keys[index] ?? "";
        const id = idsByKey.get(key);
        return id === undefined ? [] : { id, articleId, key, claim };
      });
    },

    /** The claims of an article's newest reading. */
    async listClaimsOfArticle(articleId: string): Promise<StoredClaim[]> {
      const rows = await db.claim.findMany({
        where: { articleId: toKey(articleId), supersededAt: null },
        orderBy: { id: "asc" },
      });
      return rows.map(({ id, claimKey, claim }) => ({
        id: String(id),
        articleId,
        key: claimKey,
        claim: claimFromJson(claim),
      }));
    },
  };
}

/** What is claimed and where it stands; equal claims of one article are told apart by their order. */
function keysOf(claims: readonly Claim[]): string[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const { kind, evidence, role, action } = claim;
    const names = namesOf(claim).map(({ name }) => name);
    const key = JSON.stringify([kind, evidence.in, evidence.start, evidence.end, role?.name, action, ...names]);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count === 0 ? key : `${key}#${count}`;
  });
}
