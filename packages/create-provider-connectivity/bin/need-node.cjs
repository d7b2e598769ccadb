"use strict";

var MAJOR = 22;
var MINOR = 13;

/** Whether this version of Node is at least 22.13. */
exports.isNodeNewEnough = function (version) {
  var parts = version.split(".").map(Number);
  return parts[0] > MAJOR || (parts[0] === MAJOR && parts[1] >= MINOR);
};

/** What to tell the users of another. */
exports.words = function (program, version) {
  return (
    program +
    " needs Node " +
    MAJOR +
    "." +
    MINOR +
    " or later; this is " +
    version +
    ". Get one from https://nodejs.org."
  );
};
