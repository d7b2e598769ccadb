"use strict";

var MAJOR = 22;
var MINOR = 13;

module.exports = {
  /** Starts a program, which `load` imports. Fails with a message in older versions of Node. */
  run: function (program, load) {
    if (!module.exports.isNodeNewEnough(process.versions.node)) {
      console.error(module.exports.message(program, process.versions.node));
      process.exitCode = 1;
      return;
    }
    load().catch(function (error) {
      console.error(error);
      process.exitCode = 1;
    });
  },

  /** Whether this version of Node is at least 22.13. */
  isNodeNewEnough: function (version) {
    var parts = version.split(".").map(Number);
    return parts[0] > MAJOR || (parts[0] === MAJOR && parts[1] >= MINOR);
  },

  /** The message for older versions. */
  message: function (program, version) {
    var needed = MAJOR + "." + MINOR;
    return program + " needs Node " + needed + " or later; this is " + version + ". Get one from https://nodejs.org.";
  },
};
