import { expect, test } from 'vitest';
import { imported, sample } from './sampleFiles.ts';

// Entities, stakes, control rights, dependencies; counted by hand from the files and their SOURCES.md.
test.each([
  ['bods/v0.1-single-update.json', [3, 2, 0, 0]],
  ['bods/v0.1-joint-ownership.json', [4, 3, 0, 0]],
  ['bods/v0.1-INVALID-missing-entity-statement.json', [2, 1, 0, 0]],
  ['bods/v0.1-INVALID-wrong-order.json', [2, 1, 0, 0]],
  ['bods/v0.2-single-direct.json', [2, 1, 0, 0]],
  ['bods/v0.2-indirect-with-components.json', [4, 5, 0, 0]],
  ['bods/v0.2-missing-data-unspecified-a.json', [2, 1, 0, 0]],
  ['bods/v0.2-register-entity_statement.json', [1, 0, 0, 0]],
  ['bods/v0.2-register-person_statement.json', [1, 0, 0, 0]],
  ['bods/v0.2-register-ownership_or_control_statement.json', [2, 1, 0, 0]],
  ['bods/v0.3-single-update.json', [3, 2, 0, 0]],
  ['bods/v0.3-indirect-os08.json', [3, 4, 0, 0]],
  ['bods/v0.3-missing-data-unspecified.json', [2, 1, 0, 0]],
  ['bods/v0.4-basic.json', [2, 1, 0, 0]],
  ['bods/v0.4-joint-ownership.json', [4, 3, 0, 0]],
  ['bods/v0.4-levent.json', [4, 0, 4, 0]],
  ['bods/v0.4-listed-exempt.json', [2, 1, 0, 0]],
  ['bods/v0.4-multiple-indirect.json', [4, 5, 0, 0]],
  ['bods/v0.4-minimal-toolkit.json', [2, 1, 0, 0]],
  ['bods/v0.4-bods-ftm-pair.json', [3, 2, 1, 0]],
  ['ftm/synthetic-bods-ftm-pair.ftm.jsonl', [3, 2, 1, 0]],
  ['ftm/bundestag-donations.ftm.ijson', [95, 0, 0, 0]],
  ['ftm/aleph-royal-family.vis.json', [3, 0, 0, 0]],
  ['gleif/direct-child-relationships_21380068P1DRHMJ8KU70.json', [16, 0, 15, 0]],
  ['gleif/direct-parent-reporting-exception_21380068P1DRHMJ8KU70.json', [1, 0, 0, 0]],
  ['gleif/lei-cdf-golden-copy.xml', [13, 0, 0, 0]],
  ['gleif/rr-cdf-2.1-golden-copy.xml', [16, 0, 7, 0]],
  ['psc/psc_individual.json', [2, 1, 0, 0]],
  ['psc/psc_super_secure.json', [2, 1, 0, 0]],
  ['psc/psc_unknown_kind.json', [0, 0, 0, 0]],
  ['psc/DERIVED-snapshot.jsonl', [4, 5, 0, 0]],
  ['stix/infrastructure.json', [4, 0, 0, 2]],
  ['cyclonedx/valid-dependency-1.7.json', [3, 0, 0, 1]],
  ['cyclonedx/SaaSBOM_apigateway-microservices-datastores_bom.json', [16, 0, 0, 18]],
  ['cytoscape-json/abcde.json', [5, 0, 0, 7]],
  ['cytoscape-json/compound.json', [28, 0, 0, 35]],
  ['gexf/les_miserables.gexf', [77, 0, 0, 254]],
  ['gexf/pedantic.gexf', [0, 0, 0, 0]],
  ['graphml/miserables.graphml', [77, 0, 0, 254]],
  ['graphml/attributes.graphml', [6, 0, 0, 7]],
  ['bloodhound-opengraph/bh-delete-relationships-base.json', [3, 0, 0, 2]],
  ['bloodhound-opengraph/bh-one-good-one-invalid-rel.json', [2, 0, 0, 1]],
])('%s is read whole', async (name, sizes) => {
  const result = await imported(sample(name), name);
  expect(result.refused).toBeUndefined();
  expect(result.sizes).toEqual(sizes);
});

test.each([
  ['relationship_component_records_true', 'againstBods [0].recordDetails.componentRecords'],
  ['relationship_interested_party_invalid_type', 'againstBods [0].recordDetails.interestedParty'],
  ['relationship_interests_end_date_dateformat', 'againstBods [0].recordDetails.interests[0].endDate'],
  ['relationship_interests_share_exact_too_big', 'againstBods [0].recordDetails.interests[0].share.exact'],
  ['relationship_subject_missing', 'missing [0].recordDetails.subject'],
  ['statement_statementId_too_short', 'againstBods [0].statementId'],
  ['statements_not_array', 'expectedList '],
])('BODS 0.4 with a fault (%s) is refused with the place', async (name, problem) => {
  const result = await imported(sample(`bods/v0.4-INVALID-${name}.json`), name);
  expect(result.refused).toEqual([problem]);
});

test.each([['graphml/miserables_broken.graphml', 'undeclaredKey line 12']])(
  '%s is refused with the line',
  async (name, problem) => {
    expect((await imported(sample(name), name)).refused?.[0]).toBe(problem);
  },
);

test('says what it could not carry over, with number and first place', async () => {
  const { problems } = await imported(sample('ftm/bundestag-donations.ftm.ijson'), 'd');
  expect(problems).toEqual(['leftOut line 2', 'leftOut line 4']);
});

test('a reference to what is not in the file is a placeholder and a warning', async () => {
  const { problems, data } = await imported(sample('bods/v0.1-INVALID-missing-entity-statement.json'), 'd');
  expect(problems).toContain('danglingReference [1].subject');
  expect(data?.entities.map(({ kind }) => kind)).toEqual(['person', 'unknownParty']);
});

test('a statement before its parties is read and said', async () => {
  const { problems } = await imported(sample('bods/v0.1-INVALID-wrong-order.json'), 'd');
  expect(problems).toContain('beforeItsParties [1]');
});

test('an edge without its node is reported by its index', async () => {
  const { problems } = await imported(sample('bloodhound-opengraph/bh-one-good-one-invalid-rel.json'), 'd');
  expect(problems).toContain('danglingReference graph.edges[1].start');
});
