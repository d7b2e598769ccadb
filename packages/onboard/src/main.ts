#!/usr/bin/env node
/** `provider-connectivity-onboard`. @module */
import { runOnboarding } from "./run-onboarding.ts";

await runOnboarding();
