// Writes src/formats/native.schema.json anew from the code: npx tsx tests/support/writeNativeSchema.mts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { nativeSchema } from '../../src/model/datasetShape.ts';

const file = 'src/formats/native.schema.json';
writeFileSync(file, JSON.stringify(nativeSchema(), null, 2));
execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'inherit' });
