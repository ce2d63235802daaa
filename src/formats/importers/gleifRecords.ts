import { join } from './jsonRecords.ts';
import { asList, asObject, asText, field, type JsonObject, textAt } from './jsonValue.ts';

/** An LEI record. */
export interface GleifEntity {
  readonly lei: string;
  readonly name: string | undefined;
  readonly language: string | undefined;
  readonly otherNames: readonly string[];
  readonly jurisdiction: string | undefined;
  readonly category: string | undefined;
  readonly registeredAs: string | undefined;
  readonly created: string | undefined;
  readonly status: string | undefined;
  readonly expired: string | undefined;
  readonly path: string;
}

/** A relationship record: the start node is the child. */
export interface GleifRelationship {
  readonly child: string;
  readonly parent: string;
  readonly type: string;
  readonly status: string | undefined;
  readonly registration: string | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly updated: string | undefined;
  readonly path: string;
}

/** A reporting exception: why no parent is named. */
export interface GleifException {
  readonly lei: string;
  readonly category: string;
  readonly reason: string;
  readonly path: string;
}

/** What was found, of all sorts. */
export interface GleifRecords {
  readonly entities: GleifEntity[];
  readonly relationships: GleifRelationship[];
  readonly exceptions: GleifException[];
  readonly broken: { readonly path: string; readonly missing: string; readonly value: unknown }[];
}

/** Finds the records in the API's answers and in CDF data (from XML or JSON), wherever their wrapping puts them. O(size). */
export function collectGleif(values: readonly { readonly value: unknown; readonly path: string }[]): GleifRecords {
  const records: GleifRecords = { entities: [], relationships: [], exceptions: [], broken: [] };
  for (const { value, path } of values) visit(value, path, records, 0);
  return records;
}

function visit(value: unknown, path: string, records: GleifRecords, depth: number): void {
  if (depth > 8) return;
  if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) visit(one, join(path, `[${i}]`), records, depth + 1);
    return;
  }
  const object = asObject(value);
  if (object === null) return;
  const line = object['@line'];
  const at = typeof line === 'number' ? `line ${line}` : path;
  const inner = asObject(object['attributes']) ?? object;
  const relationship = asObject(inner['relationship']) ?? asObject(inner['Relationship']);
  const entity = asObject(inner['entity']) ?? asObject(inner['Entity']);
  if (relationship !== null) addRelationship(relationship, inner, at, records);
  else if (entity !== null) addEntity(entity, inner, at, records);
  else if (inner['ExceptionCategory'] !== undefined || object['type'] === 'reporting-exceptions')
    addException(inner, at, records);
  else for (const [key, child] of Object.entries(object)) visit(child, join(path, key), records, depth + 1);
}

/** Text at a path; in CDF data it stands under `$`. */
function text(value: unknown, ...path: readonly string[]): string | undefined {
  const at = field(value, ...path);
  return asText(at) ?? textAt(at, '$');
}

function first(...found: readonly (string | undefined)[]): string | undefined {
  return found.find((one) => one !== undefined);
}

function addRelationship(given: JsonObject, record: JsonObject, path: string, records: GleifRecords): void {
  const child = first(text(given, 'startNode', 'id'), text(given, 'StartNode', 'NodeID'));
  const parent = first(text(given, 'endNode', 'id'), text(given, 'EndNode', 'NodeID'));
  const type = first(text(given, 'type'), text(given, 'RelationshipType'));
  if (child === undefined || parent === undefined || type === undefined) {
    const missing = child === undefined ? 'StartNode' : parent === undefined ? 'EndNode' : 'RelationshipType';
    records.broken.push({ path, missing, value: given });
    return;
  }
  const cdf = field(given, 'RelationshipPeriods', 'RelationshipPeriod');
  const periods = [...asList(given['periods']), ...(Array.isArray(cdf) ? cdf : [cdf])];
  const period = periods.find((one) => first(text(one, 'type'), text(one, 'PeriodType')) === 'RELATIONSHIP_PERIOD');
  records.relationships.push({
    child,
    parent,
    type,
    status: first(text(given, 'status'), text(given, 'RelationshipStatus')),
    registration: first(text(record, 'registration', 'status'), text(record, 'Registration', 'RegistrationStatus')),
    from: first(text(period, 'startDate'), text(period, 'StartDate')),
    to: first(text(period, 'endDate'), text(period, 'EndDate')),
    updated: first(text(record, 'registration', 'lastUpdateDate'), text(record, 'Registration', 'LastUpdateDate')),
    path,
  });
}

function addEntity(given: JsonObject, record: JsonObject, path: string, records: GleifRecords): void {
  const lei = first(text(record, 'lei'), text(record, 'LEI'));
  if (lei === undefined) {
    records.broken.push({ path, missing: 'LEI', value: given });
    return;
  }
  const cdf = field(given, 'OtherEntityNames', 'OtherEntityName');
  const others = [
    ...asList(given['otherNames']),
    ...asList(given['transliteratedOtherNames']),
    ...(Array.isArray(cdf) ? cdf : [cdf]),
  ];
  records.entities.push({
    lei,
    name: first(text(given, 'legalName', 'name'), text(given, 'LegalName')),
    language: first(
      text(given, 'legalName', 'language'),
      text(given, 'LegalName', '@lang'),
      text(given, 'LegalName', '@xml:lang'),
    ),
    otherNames: others.flatMap((one) => first(text(one, 'name'), text(one)) ?? []),
    jurisdiction: first(text(given, 'jurisdiction'), text(given, 'LegalJurisdiction')),
    category: first(text(given, 'category'), text(given, 'EntityCategory')),
    registeredAs: first(
      text(given, 'registeredAs'),
      text(given, 'RegistrationAuthority', 'RegistrationAuthorityEntityID'),
    ),
    created: first(text(given, 'creationDate'), text(given, 'EntityCreationDate')),
    status: first(text(given, 'status'), text(given, 'EntityStatus')),
    expired: first(text(given, 'expiration', 'date'), text(given, 'EntityExpirationDate')),
    path,
  });
}

function addException(given: JsonObject, path: string, records: GleifRecords): void {
  const lei = first(text(given, 'lei'), text(given, 'LEI'));
  const category = first(text(given, 'category'), text(given, 'ExceptionCategory'));
  const reasons = given['ExceptionReason'];
  const reason = first(text(given, 'reason'), text(Array.isArray(reasons) ? reasons[0] : reasons));
  if (lei === undefined || category === undefined || reason === undefined) {
    records.broken.push({ path, missing: lei === undefined ? 'LEI' : 'ExceptionReason', value: given });
  } else records.exceptions.push({ lei, category, reason, path });
}
