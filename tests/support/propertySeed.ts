import fc from 'fast-check';

// One seed for every run, so that a commit that was green stays green; `PROPERTY_SEED=random` (or a number) looks at
// other cases than the last run did. A case found that way stays in its test as an example.
const wish = process.env['PROPERTY_SEED'] ?? '20231127';
if (wish !== 'random') {
  const seed = Number(wish);
  if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is neither a whole number nor "random": ${wish}`);
  fc.configureGlobal({ seed });
}
