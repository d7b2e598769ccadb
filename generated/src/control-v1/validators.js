// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import { fullFormats as formats } from "@provider-connectivity/core/validation";
const node0 = {
  type: "object",
  required: ["now", "offsetMs"],
  properties: { now: { type: "string", format: "date-time" }, offsetMs: { type: "integer", minimum: 0 } },
};
const node1 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: { type: "string" },
    requestPart: { type: "string" },
    propertyName: { type: "string" },
  },
};
const node2 = {
  type: "object",
  required: ["advanceMs"],
  properties: { advanceMs: { type: "integer", minimum: 0, maximum: 31536e7 } },
};
const node3 = {
  type: "object",
  required: ["now", "offsetMs", "tasks"],
  properties: {
    now: { type: "string", format: "date-time" },
    offsetMs: { type: "integer", minimum: 0 },
    tasks: { type: "integer", minimum: 0 },
  },
};
const Clock = /* @__PURE__ */ Object.assign(validate22, { schema: node0 });
const formats0 = formats["date-time"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.now === void 0 && (missing0 = "now")) || (data.offsetMs === void 0 && (missing0 = "offsetMs"))) {
        validate22.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.now !== void 0) {
          let data0 = data.now;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0(data0)) {
                  validate22.errors = [
                    {
                      instancePath: instancePath + "/now",
                      schemaPath: "#/properties/now/format",
                      keyword: "format",
                      params: { format: "date-time" },
                      message: 'must match format "date-time"',
                    },
                  ];
                  return false;
                }
              } else {
                validate22.errors = [
                  {
                    instancePath: instancePath + "/now",
                    schemaPath: "#/properties/now/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.offsetMs !== void 0) {
            let data1 = data.offsetMs;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate22.errors = [
                {
                  instancePath: instancePath + "/offsetMs",
                  schemaPath: "#/properties/offsetMs/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 < 0 || isNaN(data1)) {
                  validate22.errors = [
                    {
                      instancePath: instancePath + "/offsetMs",
                      schemaPath: "#/properties/offsetMs/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate22.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const ControlError = /* @__PURE__ */ Object.assign(validate23, { schema: node1 });
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
        validate23.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate23.errors = [
              {
                instancePath: instancePath + "/message",
                schemaPath: "#/properties/message/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.errorType !== void 0) {
            const _errs3 = errors;
            if (typeof data.errorType !== "string") {
              validate23.errors = [
                {
                  instancePath: instancePath + "/errorType",
                  schemaPath: "#/properties/errorType/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requestPart !== void 0) {
              const _errs5 = errors;
              if (typeof data.requestPart !== "string") {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/requestPart",
                    schemaPath: "#/properties/requestPart/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.propertyName !== void 0) {
                const _errs7 = errors;
                if (typeof data.propertyName !== "string") {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/propertyName",
                      schemaPath: "#/properties/propertyName/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
const ClockAdvance = /* @__PURE__ */ Object.assign(validate24, { schema: node2 });
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.advanceMs === void 0 && (missing0 = "advanceMs")) {
        validate24.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.advanceMs !== void 0) {
          let data0 = data.advanceMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate24.errors = [
              {
                instancePath: instancePath + "/advanceMs",
                schemaPath: "#/properties/advanceMs/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 31536e7 || isNaN(data0)) {
                validate24.errors = [
                  {
                    instancePath: instancePath + "/advanceMs",
                    schemaPath: "#/properties/advanceMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 31536e7 },
                    message: "must be <= 315360000000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate24.errors = [
                    {
                      instancePath: instancePath + "/advanceMs",
                      schemaPath: "#/properties/advanceMs/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const ClockMove = /* @__PURE__ */ Object.assign(validate25, { schema: node3 });
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.now === void 0 && (missing0 = "now")) ||
        (data.offsetMs === void 0 && (missing0 = "offsetMs")) ||
        (data.tasks === void 0 && (missing0 = "tasks"))
      ) {
        validate25.errors = [
          {
            instancePath,
            schemaPath: "#/required",
            keyword: "required",
            params: { missingProperty: missing0 },
            message: "must have required property '" + missing0 + "'",
          },
        ];
        return false;
      } else {
        if (data.now !== void 0) {
          let data0 = data.now;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0(data0)) {
                  validate25.errors = [
                    {
                      instancePath: instancePath + "/now",
                      schemaPath: "#/properties/now/format",
                      keyword: "format",
                      params: { format: "date-time" },
                      message: 'must match format "date-time"',
                    },
                  ];
                  return false;
                }
              } else {
                validate25.errors = [
                  {
                    instancePath: instancePath + "/now",
                    schemaPath: "#/properties/now/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.offsetMs !== void 0) {
            let data1 = data.offsetMs;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate25.errors = [
                {
                  instancePath: instancePath + "/offsetMs",
                  schemaPath: "#/properties/offsetMs/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 < 0 || isNaN(data1)) {
                  validate25.errors = [
                    {
                      instancePath: instancePath + "/offsetMs",
                      schemaPath: "#/properties/offsetMs/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.tasks !== void 0) {
              let data2 = data.tasks;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate25.errors = [
                  {
                    instancePath: instancePath + "/tasks",
                    schemaPath: "#/properties/tasks/type",
                    keyword: "type",
                    params: { type: "integer" },
                    message: "must be integer",
                  },
                ];
                return false;
              }
              if (errors === _errs5) {
                if (typeof data2 == "number") {
                  if (data2 < 0 || isNaN(data2)) {
                    validate25.errors = [
                      {
                        instancePath: instancePath + "/tasks",
                        schemaPath: "#/properties/tasks/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                      },
                    ];
                    return false;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate25.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
export { Clock, ClockAdvance, ClockMove, ControlError };
