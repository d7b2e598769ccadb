#!/usr/bin/env node
"use strict";
// Old versions of Node must be able to parse this file, so that it can report the required version.
require("./need-node.cjs").run("create-provider-connectivity", function () {
  return import("../dist/create/main.js");
});
