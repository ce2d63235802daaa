import type { Result } from '../../model/problem.ts';
import {
  assetKinds,
  type ControlRightKind,
  controlRightKinds,
  type Dataset,
  type DependencyKind,
  dependencyKindIds,
  type EntityKind,
  type Period,
  partyKinds,
} from '../../model/types.ts';
import { type Draft, makeDraft } from './draft.ts';
import { readLooseDate } from './readDate.ts';
import { guessScale, type ShareScale, shareOf } from './writtenShares.ts';

/** A node of a general graph format. */
export interface GraphNode {
  readonly id: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly path: string;
}

/** An edge of a general graph format. */
export interface GraphEdge {
  readonly id: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  readonly path: string;
}

const capitalNames =
  /^(capital|share|shares|stake|percent|percentage|pct|ownership|equity|holding|capital ?share|ownership ?(percent(age)?|share)|持株比率|出資比率|持分|持分比率|保有割合|보유율|지분|지분율)$/i;
const votingNames =
  /^(voting|votes|voting ?(rights|share|percent(age)?)|議決権|議決権比率|議決権割合|의결권|의결권 ?비율)$/i;
const ownsWords =
  /^(owns?|owner(_?of)?|holds?|shareholder(_?of)?|shareholding|invests?_?in|parent(_?of)?|株主|保有|出資|주주|보유|출자)$/i;
const kindSynonyms: readonly (readonly [EntityKind, RegExp])[] = [
  ['company', /^(company|organi[sz]ation|org|corporation|firm|business|legal ?entity|会社|企業|法人|회사|기업|법인)$/i],
  ['person', /^(person|people|individual|human|個人|人|개인|사람)$/i],
  ['state', /^(state|government|public ?body|国|政府|국가|정부)$/i],
  ['fund', /^(fund|ファンド|펀드)$/i],
  ['device', /^(device|server|host|computer|pc|machine|端末|サーバー?|단말|서버)$/i],
  ['service', /^(service|api|saas|サービス|서비스)$/i],
  ['network', /^(network|subnet|ネットワーク|네트워크)$/i],
  ['system', /^(system|application|app|software|システム|시스템)$/i],
  ['dataset', /^(data|database|data ?set|データ|데이터)$/i],
];

/**
 * A general graph to a Dataset, by the names of its attributes. An edge with a share is a stake; one of a kind of ours
 * is that dependency or right; any other is an unspecified dependency, and said so. Nodes say their kind, or get it
 * from their edges. Ends that are not declared become placeholders with a warning. O(nodes + edges).
 */
export function readGraph(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  fileName: string,
  format: string,
): Result<Dataset> {
  const draft = makeDraft(fileName, format);
  const source = draft.source({ title: '', publisher: '', grade: 'unknown' }, '');
  const meant = edges.map(meaningOf);
  const parties = new Set<string>();
  for (const [i, edge] of edges.entries()) {
    if (meant[i]?.type === 'stake' || meant[i]?.type === 'right') parties.add(edge.source).add(edge.target);
  }
  for (const node of nodes) addNode(draft, node, parties.has(node.id), source);
  const scales = { capital: scaleOf(draft, edges, capitalNames), voting: scaleOf(draft, edges, votingNames) };
  for (const [i, edge] of edges.entries()) {
    const meaning = meant[i];
    if (meaning === undefined) continue;
    const [from, to] = [endOf(draft, edge, 'source', parties), endOf(draft, edge, 'target', parties)];
    const claim = { source, valid: periodOf(draft, edge), locator: edge.id };
    const key = edge.id ?? `${edge.source} → ${edge.target}`;
    const label = attributeOf(edge.attributes, /^(label|name|title|edge ?label)$/i);
    if (meaning.type === 'stake') {
      const side = (names: RegExp, scale: ShareScale) => {
        const text = attributeOf(edge.attributes, names);
        return text === undefined ? undefined : shareOf(draft, text, scale, edge.path);
      };
      const shares = { capital: side(capitalNames, scales.capital), voting: side(votingNames, scales.voting) };
      draft.stake(key, { owner: from, target: to }, [{ ...claim, ...shares }], edge.path);
    } else if (meaning.type === 'right') {
      draft.right(
        key,
        { kind: meaning.kind, holder: from, target: to, ...(label ? { label } : {}) },
        [claim],
        edge.path,
      );
    } else {
      if (meaning.guessed) draft.count('genericLink', meaning.words, edge.path);
      if (!edge.directed) draft.count('undirectedLink', meaning.words, edge.path);
      draft.dependency(
        key,
        { kind: meaning.kind, from, to, label: label ?? (meaning.guessed ? undefined : label) },
        claim,
        edge.path,
      );
    }
  }
  return draft.finish();
}

type Meaning =
  | { readonly type: 'stake' }
  | { readonly type: 'right'; readonly kind: ControlRightKind }
  | { readonly type: 'dependency'; readonly kind: DependencyKind; readonly guessed: boolean; readonly words: string };

function meaningOf(edge: GraphEdge): Meaning {
  if (
    attributeOf(edge.attributes, capitalNames) !== undefined ||
    attributeOf(edge.attributes, votingNames) !== undefined
  ) {
    return { type: 'stake' };
  }
  const words = [...edge.attributes]
    .filter(([name]) =>
      /^(kind|type|relation(ship)?|interaction|label|edge ?label|predicate|種別|関係|종류|관계)$/i.test(name),
    )
    .map(([, value]) => value);
  for (const word of words) {
    const plain = word.replace(/[\s_-]/g, '').toLowerCase();
    if (plain === 'stake' || ownsWords.test(word.trim())) return { type: 'stake' };
    const right = controlRightKinds.find((kind) => kind.toLowerCase() === plain);
    // Concert needs partners, which an edge can't name.
    if (right !== undefined && right !== 'concert') return { type: 'right', kind: right };
    const kind = dependencyKindIds.find((one) => one.toLowerCase() === plain);
    if (kind !== undefined) return { type: 'dependency', kind, guessed: false, words: word };
  }
  return { type: 'dependency', kind: 'dependsOn', guessed: true, words: words[0] ?? '—' };
}

function addNode(draft: Draft, { id, attributes, path }: GraphNode, party: boolean, source: string): void {
  const word = attributeOf(attributes, /^(kind|type|entity ?type|node ?type|category|schema|種別|種類|종류|유형)$/i);
  const own = [...partyKinds, ...assetKinds].find((kind) => kind.toLowerCase() === word?.toLowerCase());
  const kind = own ?? kindSynonyms.find(([, pattern]) => word !== undefined && pattern.test(word))?.[0];
  if (kind === undefined) draft.count('kindGuessed', word ?? '—', path);
  const lei = attributeOf(attributes, /^lei$/i);
  draft.entity(
    id,
    {
      kind: kind ?? (party ? 'company' : 'system'),
      name: attributeOf(attributes, /^(label|name|title|名称|名前|이름|명칭)$/i) ?? id,
      jurisdiction: attributeOf(attributes, /^(jurisdiction|country ?code)$/i),
      description: attributeOf(attributes, /^(description|summary|説明|설명)$/i),
      ...(lei === undefined ? {} : { identifiers: { lei } }),
      source,
    },
    path,
  );
}

function endOf(draft: Draft, edge: GraphEdge, end: 'source' | 'target', parties: ReadonlySet<string>): string {
  const key = edge[end];
  const found = draft.find(key);
  if (found !== undefined) return found;
  draft.warn('danglingReference', edge.path, { id: key.slice(0, 80) });
  return draft.entity(key, { kind: parties.has(key) ? 'unknownParty' : 'system', name: key }, edge.path);
}

function scaleOf(draft: Draft, edges: readonly GraphEdge[], names: RegExp): ShareScale {
  const texts = edges.flatMap(({ attributes }) => attributeOf(attributes, names) ?? []);
  const saysPercent = edges.some(({ attributes }) =>
    [...attributes.keys()].some((name) => names.test(name) && /percent|pct/i.test(name)),
  );
  return texts.length === 0 ? 'percent' : guessScale(draft, texts, saysPercent);
}

function periodOf(draft: Draft, { attributes, path }: GraphEdge): Period {
  const date = (names: RegExp) => {
    const text = attributeOf(attributes, names);
    if (text === undefined) return undefined;
    const read = readLooseDate(text);
    if (read === null) draft.count('dateLeftOut', text, path);
    return read ?? undefined;
  };
  const from = date(/^(from|start|since|start ?date|valid ?from)$/i);
  const to = date(/^(to|end|until|end ?date|valid ?to)$/i);
  const asOf = date(/^(as ?of|date)$/i);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(asOf === undefined ? {} : { asOf }),
  };
}

/** The first filled attribute whose name fits; names are compared with `_`, `-` and camelCase as spaces. */
function attributeOf(attributes: ReadonlyMap<string, string>, names: RegExp): string | undefined {
  for (const [name, value] of attributes) {
    const words = name
      .trim()
      .replace(/[_-]+/g, ' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2');
    if ((names.test(words) || names.test(name)) && value.trim() !== '') return value.trim();
  }
  return undefined;
}
