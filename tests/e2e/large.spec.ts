/** A case of 100,000 events through the web host. */
import { launchWeb } from './fixtures/launch-web.ts';
import { defineLargeScenarios } from './scenarios/define-large.ts';

defineLargeScenarios(launchWeb);
