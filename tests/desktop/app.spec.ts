/** The whole app on the desktop. */
import { test } from '@playwright/test';
import { desktopSkipReason, launchDesktop } from '../e2e/fixtures/launch-desktop.ts';
import { defineScenarios } from '../e2e/scenarios/define.ts';

const reason = desktopSkipReason();
test.skip(reason !== null, reason ?? '');

defineScenarios(launchDesktop);
