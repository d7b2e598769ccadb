"use strict";
// Runs first, so old versions of Node must be able to parse it.
var MINIMUM = [22, 13];
var version = process.versions.node;
var parts = version.split(".").map(Number);

if (parts[0] < MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] < MINIMUM[1])) {
  console.error(
    "This provider needs Node " +
      MINIMUM.join(".") +
      " or later; this is " +
      version +
      ". Install one from https://nodejs.org.",
  );
  process.exit(1);
}
