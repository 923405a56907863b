/** The whole app through the web host. */
import { launchWeb } from './fixtures/launch-web.ts';
import { defineScenarios } from './scenarios/define.ts';

defineScenarios(launchWeb);
