/** What a column of a table of holdings says. */
export type HoldingsColumn =
  | 'owner'
  | 'target'
  | 'capital'
  | 'voting'
  | 'asOf'
  | 'from'
  | 'to'
  | 'source'
  | 'shareClass'
  | 'ownerKind'
  | 'note';

/**
 * Words of the heads, in the order in which columns are given away: a head is taken by the first word that fits, so
 * "voting share" is votes before it is a share, and "shareholder" a holder before it is a share.
 */
const words: readonly (readonly [HoldingsColumn, RegExp])[] = [
  ['ownerKind', /^(owner|holder|shareholder)[ _-]?(type|kind)$|株主(の)?(種別|区分)|주주\s*(구분|유형)/i],
  ['voting', /vot(e|ing)|議決権|의결권/i],
  ['source', /^source|reference|citation|出典|情報源|典拠|출처/i],
  ['shareClass', /class|種類株|株式の種類|주식\s*종류|종류주/i],
  ['asOf', /as[ _-]?(of|at)|^date$|record[ _-]?date|基準日|年月日|日付|時点|기준일|일자|날짜/i],
  ['from', /^(valid[ _-]?)?(from|start|since)|start[ _-]?date|開始|取得日|始期|시작|취득일/i],
  ['to', /^(valid[ _-]?)?(to|until|end)([ _-]?date)?$|end[ _-]?date|終了|終期|まで|종료|까지/i],
  ['note', /note|remark|comment|備考|注記|비고/i],
  [
    'owner',
    /^(from[ _-]?)?(owner|holder|shareholder|stockholder|investor|parent)|holder[ _-]?name|保有者|所有者|株主|出資者|親会社|投資家|소유자|보유자|주주|출자자|모회사|투자자/i,
  ],
  [
    'target',
    /owned|target|company|issuer|subsidiary|investee|^held|entity|asset|被所有|被保有|発行会社|発行体|対象|子会社|出資先|投資先|会社|企業|銘柄|피투자|피출자|발행|대상|자회사|종속|회사|기업/i,
  ],
  [
    'capital',
    /share|stake|percent|pct|ownership|capital|equity|holding|interest|^%|比率|割合|持分|持ち分|持株|出資|지분|비율|보유율|소유율/i,
  ],
];

/** Which column stands where; a column that no word fits is not in the answer. O(columns). */
export function guessColumns(heads: readonly string[]): ReadonlyMap<HoldingsColumn, number> {
  const columns = new Map<HoldingsColumn, number>();
  const taken = new Set<number>();
  for (const [column, pattern] of words) {
    const at = heads.findIndex((head, i) => {
      const plain = head.normalize('NFKC').trim();
      // Numbers of shares are no shares, and an id beside a name is not the name.
      const counts = column === 'capital' && /number|count|株数|株式数|주식\s*수/i.test(plain);
      const isId = (column === 'owner' || column === 'target') && /[ _-](id|code|lei)$|コード|코드|번호/i.test(plain);
      return !taken.has(i) && !counts && !isId && pattern.test(plain);
    });
    if (at < 0) continue;
    columns.set(column, at);
    taken.add(at);
  }
  return columns;
}
