#!/usr/bin/env node
"use strict";
// npx looks for a program in the package of the same name. The scaffolder has this one for its projects.
// oxlint-disable-next-line import/no-unassigned-import -- the program runs when it is loaded
require("create-provider-connectivity/bin/provider-connectivity.cjs");
