/** `npm run notices`: writes THIRD-PARTY-NOTICES.md anew. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesText } from './notices-text.ts';
import { projectRoot } from './run-step.ts';

writeFileSync(join(projectRoot, 'THIRD-PARTY-NOTICES.md'), noticesText());
