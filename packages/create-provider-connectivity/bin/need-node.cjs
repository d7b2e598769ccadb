"use strict";

var MAJOR = 22;
var MINOR = 13;

module.exports = {
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
