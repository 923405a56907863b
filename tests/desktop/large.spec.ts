/** A case of 100,000 events on the desktop. */
import { test } from '@playwright/test';
import { desktopSkipReason, launchDesktop } from '../e2e/fixtures/launch-desktop.ts';
import { defineLargeScenarios } from '../e2e/scenarios/define-large.ts';

const reason = desktopSkipReason();
test.skip(reason !== null, reason ?? '');

defineLargeScenarios(launchDesktop);
