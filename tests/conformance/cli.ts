// `npm run conformance`: writes docs/conformance.md anew from the titles of the tests, and says what is missing.
import { writeFileSync } from 'node:fs';
import { conformance, faults } from './conformance.ts';
import { evidence, page } from './evidence.ts';

const found = evidence();
writeFileSync(page, conformance(found));

const missing = faults(found);
console.log(missing.length === 0 ? 'docs/conformance.md is written' : missing.join('\n'));
process.exitCode = missing.length === 0 ? 0 : 1;
