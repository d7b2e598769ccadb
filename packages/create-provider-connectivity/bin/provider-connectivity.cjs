#!/usr/bin/env node
"use strict";
// Old versions of Node must understand this file, or nobody would tell their users what is wrong.
var need = require("./need-node.cjs");

if (need.isNodeNewEnough(process.versions.node)) {
  import("../dist/provider/main.js").catch(function (error) {
    console.error(error);
    process.exitCode = 1;
  });
} else {
  console.error(need.words("provider-connectivity", process.versions.node));
  process.exitCode = 1;
}
