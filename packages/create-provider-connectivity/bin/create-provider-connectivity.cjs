#!/usr/bin/env node
"use strict";
// Old versions of Node must be able to parse this file, so that it can report the required version.
var need = require("./need-node.cjs");

if (need.isNodeNewEnough(process.versions.node)) {
  import("../dist/create/main.js").catch(function (error) {
    console.error(error);
    process.exitCode = 1;
  });
} else {
  console.error(need.message("create-provider-connectivity", process.versions.node));
  process.exitCode = 1;
}
