// Control API 1.0.0. Written by `pnpm regenerate` from spec/control-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import { ucs2length, fullFormats as formats } from "@provider-connectivity/core/validation";
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
const node4 = {
  type: "object",
  required: ["accountId", "amount"],
  properties: {
    accountId: { type: "string", minLength: 1 },
    asset: { type: "string", minLength: 1 },
    amount: { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?$", maxLength: 80 },
    transferMethod: { type: "string" },
    depositAddressId: { type: "string", minLength: 1 },
  },
};
const node6 = {
  type: "string",
  enum: ["withdrawal", "deposit", "quote", "ramp", "collateral-deposit", "collateral-withdrawal", "settlement"],
};
const node5 = {
  type: "object",
  required: ["kind", "id", "accountId", "status"],
  properties: { kind: node6, id: { type: "string" }, accountId: { type: "string" }, status: { type: "string" } },
};
const node8 = {
  type: "object",
  required: ["minMs", "maxMs"],
  properties: {
    minMs: { type: "integer", minimum: 0, maximum: 6e5 },
    maxMs: { type: "integer", minimum: 0, maximum: 6e5 },
  },
};
const node9 = {
  type: "object",
  required: ["kind"],
  properties: {
    kind: { type: "string", enum: ["error", "network-error", "malformed-body", "delay"] },
    status: { type: "integer", enum: [429, 500, 501, 502, 503, 504] },
    retryAfterSeconds: { type: "integer", minimum: 0 },
    afterProcessing: { type: "boolean" },
    delayMs: { type: "integer", minimum: 0, maximum: 6e5 },
    operation: { type: "string", minLength: 1 },
    times: { type: "integer", minimum: 1 },
    chance: { type: "number", minimum: 0, maximum: 1 },
  },
};
const node7 = {
  type: "object",
  required: ["latency", "faults"],
  properties: { latency: node8, faults: { type: "array", items: node9 } },
};
const node10 = {
  type: "object",
  required: ["data"],
  properties: { data: { type: "object", additionalProperties: true } },
  additionalProperties: true,
};
const node11 = { type: "object", required: ["message"], properties: { message: { type: "string" } } };
const node13 = {
  type: "object",
  required: ["preEncoding", "algorithm", "hash", "postEncoding"],
  properties: {
    preEncoding: { type: "string" },
    algorithm: { type: "string" },
    hash: { type: "string" },
    postEncoding: { type: "string" },
  },
};
const node12 = {
  type: "object",
  required: ["name", "contract", "baseUrl", "apiKeys", "signing", "components", "operations", "instance"],
  properties: {
    name: { type: "string" },
    contract: { type: "string" },
    baseUrl: { type: "string" },
    apiKeys: { type: "array", items: { type: "string" } },
    signing: node13,
    components: { type: "array", items: { type: "string" } },
    operations: { type: "array", items: { type: "string" } },
    stages: { type: "array", items: { type: "string" } },
    instance: { type: "string" },
  },
};
const node16 = {
  type: "object",
  required: ["accountId", "bucket", "asset", "amount"],
  properties: {
    accountId: { type: "string" },
    bucket: { type: "string" },
    asset: { type: "string" },
    assetId: { type: "string" },
    amount: { type: "string" },
  },
};
const node15 = {
  type: "object",
  required: ["id", "kind", "createdAt", "postings"],
  properties: {
    id: { type: "string" },
    kind: { type: "string" },
    createdAt: { type: "string", format: "date-time" },
    postings: { type: "array", items: node16 },
  },
};
const node14 = {
  type: "object",
  required: ["entries", "faults"],
  properties: { entries: { type: "array", items: node15 }, faults: { type: "array", items: { type: "string" } } },
};
const node17 = {
  type: "object",
  required: ["kind", "accountId", "succeeds"],
  properties: {
    kind: node6,
    accountId: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    succeeds: { type: "boolean" },
    reason: { type: "string", minLength: 1 },
  },
};
const node19 = {
  type: "object",
  required: ["status", "checks"],
  properties: {
    status: { type: "string", enum: ["ok", "failed"] },
    checks: { type: "object", additionalProperties: { type: "string" } },
  },
};
const node22 = {
  type: "object",
  required: ["asset", "available", "locked", "credit"],
  properties: {
    asset: { type: "string" },
    assetId: { type: "string" },
    assetName: { type: "string" },
    available: { type: "string" },
    locked: { type: "string" },
    credit: { type: "string" },
  },
};
const node21 = {
  type: "object",
  required: ["id", "title", "status", "balances"],
  properties: {
    id: { type: "string" },
    title: { type: "string" },
    status: { type: "string" },
    parentId: { type: "string" },
    balances: { type: "array", items: node22 },
  },
};
const node20 = {
  type: "object",
  required: ["id", "name", "accounts", "isCut"],
  properties: {
    id: { type: "string" },
    name: { type: "string" },
    accounts: { type: "array", items: node21 },
    isCut: { type: "boolean" },
  },
};
const node23 = {
  type: "object",
  required: ["kind", "id", "accountId"],
  properties: {
    kind: node6,
    id: { type: "string" },
    accountId: { type: "string" },
    dueAt: { type: "string", format: "date-time" },
  },
};
const node18 = {
  type: "object",
  required: ["now", "offsetMs", "customers", "pending"],
  properties: {
    now: { type: "string", format: "date-time" },
    offsetMs: { type: "integer", minimum: 0 },
    health: node19,
    customers: { type: "array", items: node20 },
    pending: { type: "array", items: node23 },
  },
};
const node25 = {
  type: "object",
  required: ["sentAt", "durationMs", "method", "endpoint"],
  properties: {
    sentAt: { type: "string", format: "date-time" },
    durationMs: { type: "number", minimum: 0 },
    method: { type: "string" },
    endpoint: { type: "string" },
    status: { type: "integer" },
  },
};
const node24 = {
  type: "object",
  required: ["calls"],
  properties: { platform: { type: "string" }, calls: { type: "array", items: node25 } },
};
const node26 = {
  type: "object",
  required: ["accountId"],
  properties: {
    accountId: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    reason: { type: "string" },
  },
};
const node28 = {
  type: "object",
  required: ["sequence", "receivedAt", "durationMs", "method", "endpoint", "status", "stage", "isReplay"],
  properties: {
    sequence: { type: "integer", minimum: 1 },
    receivedAt: { type: "string", format: "date-time" },
    durationMs: { type: "number", minimum: 0 },
    method: { type: "string" },
    endpoint: { type: "string" },
    operationId: { type: "string" },
    requestId: { type: "string" },
    apiKey: { type: "string" },
    timestamp: { type: "string" },
    nonce: { type: "string" },
    status: { type: "integer" },
    stage: { type: "string" },
    isReplay: { type: "boolean" },
    errorType: { type: "string" },
    requestPart: { type: "string" },
    propertyName: { type: "string" },
    message: { type: "string" },
    expectedMessage: { type: "string" },
    requestBody: { type: "string" },
    responseBody: { type: "string" },
    handlerInput: { type: "object", additionalProperties: true },
    fault: { type: "string" },
  },
};
const node27 = {
  type: "object",
  required: ["instance", "next", "requests"],
  properties: {
    instance: { type: "string" },
    next: { type: "integer", minimum: 0 },
    requests: { type: "array", items: node28 },
  },
};
const node29 = {
  type: "object",
  required: ["verdict", "message"],
  properties: { verdict: { type: "string" }, message: { type: "string" } },
};
const node31 = {
  type: "object",
  required: ["kind", "reason"],
  properties: { kind: node6, reason: { type: "string", minLength: 1 } },
};
const node30 = {
  type: "object",
  required: ["failing"],
  properties: { delayMs: { type: "integer", minimum: 0 }, failing: { type: "array", items: node31 } },
};
const node32 = {
  type: "object",
  required: ["names"],
  properties: { names: { type: "array", items: { type: "string" } } },
};
const node33 = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string", pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$" } },
};
const node34 = {
  type: "object",
  required: ["kind", "accountId", "status"],
  properties: {
    kind: { type: "string", enum: ["deposit-address", "collateral-link"] },
    accountId: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    status: { type: "string", enum: ["enabled", "disabled"] },
    reason: { type: "string" },
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
const ArrivingDeposit = /* @__PURE__ */ Object.assign(validate26, { schema: node4 });
const func2 = ucs2length;
const pattern0 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate26.errors = [
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
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate26.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate26.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.asset !== void 0) {
            let data1 = data.asset;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate26.errors = [
                    {
                      instancePath: instancePath + "/asset",
                      schemaPath: "#/properties/asset/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate26.errors = [
                  {
                    instancePath: instancePath + "/asset",
                    schemaPath: "#/properties/asset/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.amount !== void 0) {
              let data2 = data.amount;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func2(data2) > 80) {
                    validate26.errors = [
                      {
                        instancePath: instancePath + "/amount",
                        schemaPath: "#/properties/amount/maxLength",
                        keyword: "maxLength",
                        params: { limit: 80 },
                        message: "must NOT have more than 80 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (!pattern0.test(data2)) {
                      validate26.errors = [
                        {
                          instancePath: instancePath + "/amount",
                          schemaPath: "#/properties/amount/pattern",
                          keyword: "pattern",
                          params: { pattern: "^[0-9]+(\\.[0-9]+)?$" },
                          message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"',
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate26.errors = [
                    {
                      instancePath: instancePath + "/amount",
                      schemaPath: "#/properties/amount/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.transferMethod !== void 0) {
                const _errs7 = errors;
                if (typeof data.transferMethod !== "string") {
                  validate26.errors = [
                    {
                      instancePath: instancePath + "/transferMethod",
                      schemaPath: "#/properties/transferMethod/type",
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
              if (valid0) {
                if (data.depositAddressId !== void 0) {
                  let data4 = data.depositAddressId;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (typeof data4 === "string") {
                      if (func2(data4) < 1) {
                        validate26.errors = [
                          {
                            instancePath: instancePath + "/depositAddressId",
                            schemaPath: "#/properties/depositAddressId/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate26.errors = [
                        {
                          instancePath: instancePath + "/depositAddressId",
                          schemaPath: "#/properties/depositAddressId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const OperationState = /* @__PURE__ */ Object.assign(validate27, { schema: node5 });
const schema13 = {
  type: "string",
  enum: ["withdrawal", "deposit", "quote", "ramp", "collateral-deposit", "collateral-withdrawal", "settlement"],
};
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate28.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(
      data === "withdrawal" ||
      data === "deposit" ||
      data === "quote" ||
      data === "ramp" ||
      data === "collateral-deposit" ||
      data === "collateral-withdrawal" ||
      data === "settlement"
    )
  ) {
    validate28.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema13.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.kind === void 0 && (missing0 = "kind")) ||
        (data.id === void 0 && (missing0 = "id")) ||
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate27.errors = [
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
        if (data.kind !== void 0) {
          const _errs1 = errors;
          if (
            !validate28(data.kind, {
              instancePath: instancePath + "/kind",
              parentData: data,
              parentDataProperty: "kind",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate27.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "#/properties/id/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.accountId !== void 0) {
              const _errs4 = errors;
              if (typeof data.accountId !== "string") {
                validate27.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs6 = errors;
                if (typeof data.status !== "string") {
                  validate27.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate27.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate27.errors = vErrors;
  return errors === 0;
}
const FaultPlan = /* @__PURE__ */ Object.assign(validate30, { schema: node7 });
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.minMs === void 0 && (missing0 = "minMs")) || (data.maxMs === void 0 && (missing0 = "maxMs"))) {
        validate31.errors = [
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
        if (data.minMs !== void 0) {
          let data0 = data.minMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate31.errors = [
              {
                instancePath: instancePath + "/minMs",
                schemaPath: "#/properties/minMs/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 6e5 || isNaN(data0)) {
                validate31.errors = [
                  {
                    instancePath: instancePath + "/minMs",
                    schemaPath: "#/properties/minMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 6e5 },
                    message: "must be <= 600000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate31.errors = [
                    {
                      instancePath: instancePath + "/minMs",
                      schemaPath: "#/properties/minMs/minimum",
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.maxMs !== void 0) {
            let data1 = data.maxMs;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate31.errors = [
                {
                  instancePath: instancePath + "/maxMs",
                  schemaPath: "#/properties/maxMs/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 > 6e5 || isNaN(data1)) {
                  validate31.errors = [
                    {
                      instancePath: instancePath + "/maxMs",
                      schemaPath: "#/properties/maxMs/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 6e5 },
                      message: "must be <= 600000",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate31.errors = [
                      {
                        instancePath: instancePath + "/maxMs",
                        schemaPath: "#/properties/maxMs/minimum",
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate31.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
const schema16 = {
  type: "object",
  required: ["kind"],
  properties: {
    kind: { type: "string", enum: ["error", "network-error", "malformed-body", "delay"] },
    status: { type: "integer", enum: [429, 500, 501, 502, 503, 504] },
    retryAfterSeconds: { type: "integer", minimum: 0 },
    afterProcessing: { type: "boolean" },
    delayMs: { type: "integer", minimum: 0, maximum: 6e5 },
    operation: { type: "string", minLength: 1 },
    times: { type: "integer", minimum: 1 },
    chance: { type: "number", minimum: 0, maximum: 1 },
  },
};
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate33.errors = [
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
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate33.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "error" || data0 === "network-error" || data0 === "malformed-body" || data0 === "delay")) {
            validate33.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/enum",
                keyword: "enum",
                params: { allowedValues: schema16.properties.kind.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            let data1 = data.status;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate33.errors = [
                {
                  instancePath: instancePath + "/status",
                  schemaPath: "#/properties/status/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (!(data1 === 429 || data1 === 500 || data1 === 501 || data1 === 502 || data1 === 503 || data1 === 504)) {
              validate33.errors = [
                {
                  instancePath: instancePath + "/status",
                  schemaPath: "#/properties/status/enum",
                  keyword: "enum",
                  params: { allowedValues: schema16.properties.status.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.retryAfterSeconds !== void 0) {
              let data2 = data.retryAfterSeconds;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate33.errors = [
                  {
                    instancePath: instancePath + "/retryAfterSeconds",
                    schemaPath: "#/properties/retryAfterSeconds/type",
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
                    validate33.errors = [
                      {
                        instancePath: instancePath + "/retryAfterSeconds",
                        schemaPath: "#/properties/retryAfterSeconds/minimum",
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
            if (valid0) {
              if (data.afterProcessing !== void 0) {
                const _errs7 = errors;
                if (typeof data.afterProcessing !== "boolean") {
                  validate33.errors = [
                    {
                      instancePath: instancePath + "/afterProcessing",
                      schemaPath: "#/properties/afterProcessing/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.delayMs !== void 0) {
                  let data4 = data.delayMs;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    validate33.errors = [
                      {
                        instancePath: instancePath + "/delayMs",
                        schemaPath: "#/properties/delayMs/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number") {
                      if (data4 > 6e5 || isNaN(data4)) {
                        validate33.errors = [
                          {
                            instancePath: instancePath + "/delayMs",
                            schemaPath: "#/properties/delayMs/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 6e5 },
                            message: "must be <= 600000",
                          },
                        ];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate33.errors = [
                            {
                              instancePath: instancePath + "/delayMs",
                              schemaPath: "#/properties/delayMs/minimum",
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.operation !== void 0) {
                    let data5 = data.operation;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (func2(data5) < 1) {
                          validate33.errors = [
                            {
                              instancePath: instancePath + "/operation",
                              schemaPath: "#/properties/operation/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate33.errors = [
                          {
                            instancePath: instancePath + "/operation",
                            schemaPath: "#/properties/operation/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.times !== void 0) {
                      let data6 = data.times;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                        validate33.errors = [
                          {
                            instancePath: instancePath + "/times",
                            schemaPath: "#/properties/times/type",
                            keyword: "type",
                            params: { type: "integer" },
                            message: "must be integer",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number") {
                          if (data6 < 1 || isNaN(data6)) {
                            validate33.errors = [
                              {
                                instancePath: instancePath + "/times",
                                schemaPath: "#/properties/times/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 1 },
                                message: "must be >= 1",
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.chance !== void 0) {
                        let data7 = data.chance;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 == "number") {
                            if (data7 > 1 || isNaN(data7)) {
                              validate33.errors = [
                                {
                                  instancePath: instancePath + "/chance",
                                  schemaPath: "#/properties/chance/maximum",
                                  keyword: "maximum",
                                  params: { comparison: "<=", limit: 1 },
                                  message: "must be <= 1",
                                },
                              ];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate33.errors = [
                                  {
                                    instancePath: instancePath + "/chance",
                                    schemaPath: "#/properties/chance/minimum",
                                    keyword: "minimum",
                                    params: { comparison: ">=", limit: 0 },
                                    message: "must be >= 0",
                                  },
                                ];
                                return false;
                              }
                            }
                          } else {
                            validate33.errors = [
                              {
                                instancePath: instancePath + "/chance",
                                schemaPath: "#/properties/chance/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate33.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.latency === void 0 && (missing0 = "latency")) || (data.faults === void 0 && (missing0 = "faults"))) {
        validate30.errors = [
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
        if (data.latency !== void 0) {
          const _errs1 = errors;
          if (
            !validate31(data.latency, {
              instancePath: instancePath + "/latency",
              parentData: data,
              parentDataProperty: "latency",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.faults !== void 0) {
            let data1 = data.faults;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate33(data1[i0], {
                      instancePath: instancePath + "/faults/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate30.errors = [
                  {
                    instancePath: instancePath + "/faults",
                    schemaPath: "#/properties/faults/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate30.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
const Fault = /* @__PURE__ */ Object.assign(validate35, { schema: node9 });
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate35.errors = [
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
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate35.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "error" || data0 === "network-error" || data0 === "malformed-body" || data0 === "delay")) {
            validate35.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/enum",
                keyword: "enum",
                params: { allowedValues: schema16.properties.kind.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            let data1 = data.status;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate35.errors = [
                {
                  instancePath: instancePath + "/status",
                  schemaPath: "#/properties/status/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (!(data1 === 429 || data1 === 500 || data1 === 501 || data1 === 502 || data1 === 503 || data1 === 504)) {
              validate35.errors = [
                {
                  instancePath: instancePath + "/status",
                  schemaPath: "#/properties/status/enum",
                  keyword: "enum",
                  params: { allowedValues: schema16.properties.status.enum },
                  message: "must be equal to one of the allowed values",
                },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.retryAfterSeconds !== void 0) {
              let data2 = data.retryAfterSeconds;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate35.errors = [
                  {
                    instancePath: instancePath + "/retryAfterSeconds",
                    schemaPath: "#/properties/retryAfterSeconds/type",
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
                    validate35.errors = [
                      {
                        instancePath: instancePath + "/retryAfterSeconds",
                        schemaPath: "#/properties/retryAfterSeconds/minimum",
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
            if (valid0) {
              if (data.afterProcessing !== void 0) {
                const _errs7 = errors;
                if (typeof data.afterProcessing !== "boolean") {
                  validate35.errors = [
                    {
                      instancePath: instancePath + "/afterProcessing",
                      schemaPath: "#/properties/afterProcessing/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.delayMs !== void 0) {
                  let data4 = data.delayMs;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    validate35.errors = [
                      {
                        instancePath: instancePath + "/delayMs",
                        schemaPath: "#/properties/delayMs/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == "number") {
                      if (data4 > 6e5 || isNaN(data4)) {
                        validate35.errors = [
                          {
                            instancePath: instancePath + "/delayMs",
                            schemaPath: "#/properties/delayMs/maximum",
                            keyword: "maximum",
                            params: { comparison: "<=", limit: 6e5 },
                            message: "must be <= 600000",
                          },
                        ];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate35.errors = [
                            {
                              instancePath: instancePath + "/delayMs",
                              schemaPath: "#/properties/delayMs/minimum",
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
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.operation !== void 0) {
                    let data5 = data.operation;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (typeof data5 === "string") {
                        if (func2(data5) < 1) {
                          validate35.errors = [
                            {
                              instancePath: instancePath + "/operation",
                              schemaPath: "#/properties/operation/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      } else {
                        validate35.errors = [
                          {
                            instancePath: instancePath + "/operation",
                            schemaPath: "#/properties/operation/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.times !== void 0) {
                      let data6 = data.times;
                      const _errs13 = errors;
                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6))) {
                        validate35.errors = [
                          {
                            instancePath: instancePath + "/times",
                            schemaPath: "#/properties/times/type",
                            keyword: "type",
                            params: { type: "integer" },
                            message: "must be integer",
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (typeof data6 == "number") {
                          if (data6 < 1 || isNaN(data6)) {
                            validate35.errors = [
                              {
                                instancePath: instancePath + "/times",
                                schemaPath: "#/properties/times/minimum",
                                keyword: "minimum",
                                params: { comparison: ">=", limit: 1 },
                                message: "must be >= 1",
                              },
                            ];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.chance !== void 0) {
                        let data7 = data.chance;
                        const _errs15 = errors;
                        if (errors === _errs15) {
                          if (typeof data7 == "number") {
                            if (data7 > 1 || isNaN(data7)) {
                              validate35.errors = [
                                {
                                  instancePath: instancePath + "/chance",
                                  schemaPath: "#/properties/chance/maximum",
                                  keyword: "maximum",
                                  params: { comparison: "<=", limit: 1 },
                                  message: "must be <= 1",
                                },
                              ];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate35.errors = [
                                  {
                                    instancePath: instancePath + "/chance",
                                    schemaPath: "#/properties/chance/minimum",
                                    keyword: "minimum",
                                    params: { comparison: ">=", limit: 0 },
                                    message: "must be >= 0",
                                  },
                                ];
                                return false;
                              }
                            }
                          } else {
                            validate35.errors = [
                              {
                                instancePath: instancePath + "/chance",
                                schemaPath: "#/properties/chance/type",
                                keyword: "type",
                                params: { type: "number" },
                                message: "must be number",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate35.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
const Fixtures = /* @__PURE__ */ Object.assign(validate36, { schema: node10 });
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.data === void 0 && (missing0 = "data")) {
        validate36.errors = [
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
        if (data.data !== void 0) {
          let data0 = data.data;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            } else {
              validate36.errors = [
                {
                  instancePath: instancePath + "/data",
                  schemaPath: "#/properties/data/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate36.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
const Done = /* @__PURE__ */ Object.assign(validate37, { schema: node11 });
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.message === void 0 && (missing0 = "message")) {
        validate37.errors = [
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
          if (typeof data.message !== "string") {
            validate37.errors = [
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
        }
      }
    } else {
      validate37.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
const Info = /* @__PURE__ */ Object.assign(validate38, { schema: node12 });
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.preEncoding === void 0 && (missing0 = "preEncoding")) ||
        (data.algorithm === void 0 && (missing0 = "algorithm")) ||
        (data.hash === void 0 && (missing0 = "hash")) ||
        (data.postEncoding === void 0 && (missing0 = "postEncoding"))
      ) {
        validate39.errors = [
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
        if (data.preEncoding !== void 0) {
          const _errs1 = errors;
          if (typeof data.preEncoding !== "string") {
            validate39.errors = [
              {
                instancePath: instancePath + "/preEncoding",
                schemaPath: "#/properties/preEncoding/type",
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
          if (data.algorithm !== void 0) {
            const _errs3 = errors;
            if (typeof data.algorithm !== "string") {
              validate39.errors = [
                {
                  instancePath: instancePath + "/algorithm",
                  schemaPath: "#/properties/algorithm/type",
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
            if (data.hash !== void 0) {
              const _errs5 = errors;
              if (typeof data.hash !== "string") {
                validate39.errors = [
                  {
                    instancePath: instancePath + "/hash",
                    schemaPath: "#/properties/hash/type",
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
              if (data.postEncoding !== void 0) {
                const _errs7 = errors;
                if (typeof data.postEncoding !== "string") {
                  validate39.errors = [
                    {
                      instancePath: instancePath + "/postEncoding",
                      schemaPath: "#/properties/postEncoding/type",
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
      validate39.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.name === void 0 && (missing0 = "name")) ||
        (data.contract === void 0 && (missing0 = "contract")) ||
        (data.baseUrl === void 0 && (missing0 = "baseUrl")) ||
        (data.apiKeys === void 0 && (missing0 = "apiKeys")) ||
        (data.signing === void 0 && (missing0 = "signing")) ||
        (data.components === void 0 && (missing0 = "components")) ||
        (data.operations === void 0 && (missing0 = "operations")) ||
        (data.instance === void 0 && (missing0 = "instance"))
      ) {
        validate38.errors = [
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
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate38.errors = [
              {
                instancePath: instancePath + "/name",
                schemaPath: "#/properties/name/type",
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
          if (data.contract !== void 0) {
            const _errs3 = errors;
            if (typeof data.contract !== "string") {
              validate38.errors = [
                {
                  instancePath: instancePath + "/contract",
                  schemaPath: "#/properties/contract/type",
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
            if (data.baseUrl !== void 0) {
              const _errs5 = errors;
              if (typeof data.baseUrl !== "string") {
                validate38.errors = [
                  {
                    instancePath: instancePath + "/baseUrl",
                    schemaPath: "#/properties/baseUrl/type",
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
              if (data.apiKeys !== void 0) {
                let data3 = data.apiKeys;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (typeof data3[i0] !== "string") {
                        validate38.errors = [
                          {
                            instancePath: instancePath + "/apiKeys/" + i0,
                            schemaPath: "#/properties/apiKeys/items/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate38.errors = [
                      {
                        instancePath: instancePath + "/apiKeys",
                        schemaPath: "#/properties/apiKeys/type",
                        keyword: "type",
                        params: { type: "array" },
                        message: "must be array",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.signing !== void 0) {
                  const _errs11 = errors;
                  if (
                    !validate39(data.signing, {
                      instancePath: instancePath + "/signing",
                      parentData: data,
                      parentDataProperty: "signing",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.components !== void 0) {
                    let data6 = data.components;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data6)) {
                        var valid2 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs14 = errors;
                          if (typeof data6[i1] !== "string") {
                            validate38.errors = [
                              {
                                instancePath: instancePath + "/components/" + i1,
                                schemaPath: "#/properties/components/items/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid2 = _errs14 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate38.errors = [
                          {
                            instancePath: instancePath + "/components",
                            schemaPath: "#/properties/components/type",
                            keyword: "type",
                            params: { type: "array" },
                            message: "must be array",
                          },
                        ];
                        return false;
                      }
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.operations !== void 0) {
                      let data8 = data.operations;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (Array.isArray(data8)) {
                          var valid3 = true;
                          const len2 = data8.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs18 = errors;
                            if (typeof data8[i2] !== "string") {
                              validate38.errors = [
                                {
                                  instancePath: instancePath + "/operations/" + i2,
                                  schemaPath: "#/properties/operations/items/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                            var valid3 = _errs18 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate38.errors = [
                            {
                              instancePath: instancePath + "/operations",
                              schemaPath: "#/properties/operations/type",
                              keyword: "type",
                              params: { type: "array" },
                              message: "must be array",
                            },
                          ];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.stages !== void 0) {
                        let data10 = data.stages;
                        const _errs20 = errors;
                        if (errors === _errs20) {
                          if (Array.isArray(data10)) {
                            var valid4 = true;
                            const len3 = data10.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs22 = errors;
                              if (typeof data10[i3] !== "string") {
                                validate38.errors = [
                                  {
                                    instancePath: instancePath + "/stages/" + i3,
                                    schemaPath: "#/properties/stages/items/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                              var valid4 = _errs22 === errors;
                              if (!valid4) {
                                break;
                              }
                            }
                          } else {
                            validate38.errors = [
                              {
                                instancePath: instancePath + "/stages",
                                schemaPath: "#/properties/stages/type",
                                keyword: "type",
                                params: { type: "array" },
                                message: "must be array",
                              },
                            ];
                            return false;
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.instance !== void 0) {
                          const _errs24 = errors;
                          if (typeof data.instance !== "string") {
                            validate38.errors = [
                              {
                                instancePath: instancePath + "/instance",
                                schemaPath: "#/properties/instance/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs24 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate38.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
const Latency = /* @__PURE__ */ Object.assign(validate41, { schema: node8 });
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.minMs === void 0 && (missing0 = "minMs")) || (data.maxMs === void 0 && (missing0 = "maxMs"))) {
        validate41.errors = [
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
        if (data.minMs !== void 0) {
          let data0 = data.minMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate41.errors = [
              {
                instancePath: instancePath + "/minMs",
                schemaPath: "#/properties/minMs/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 > 6e5 || isNaN(data0)) {
                validate41.errors = [
                  {
                    instancePath: instancePath + "/minMs",
                    schemaPath: "#/properties/minMs/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 6e5 },
                    message: "must be <= 600000",
                  },
                ];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate41.errors = [
                    {
                      instancePath: instancePath + "/minMs",
                      schemaPath: "#/properties/minMs/minimum",
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.maxMs !== void 0) {
            let data1 = data.maxMs;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate41.errors = [
                {
                  instancePath: instancePath + "/maxMs",
                  schemaPath: "#/properties/maxMs/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 > 6e5 || isNaN(data1)) {
                  validate41.errors = [
                    {
                      instancePath: instancePath + "/maxMs",
                      schemaPath: "#/properties/maxMs/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 6e5 },
                      message: "must be <= 600000",
                    },
                  ];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate41.errors = [
                      {
                        instancePath: instancePath + "/maxMs",
                        schemaPath: "#/properties/maxMs/minimum",
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate41.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
const getLedgerQuery = /* @__PURE__ */ Object.assign(validate42, {
  schema: {
    type: "object",
    properties: { startingAfter: { type: "string" }, limit: { type: "integer", minimum: 1, maximum: 1e3 } },
  },
});
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.startingAfter !== void 0) {
        const _errs1 = errors;
        if (typeof data.startingAfter !== "string") {
          validate42.errors = [
            {
              instancePath: instancePath + "/startingAfter",
              schemaPath: "#/properties/startingAfter/type",
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
        if (data.limit !== void 0) {
          let data1 = data.limit;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            validate42.errors = [
              {
                instancePath: instancePath + "/limit",
                schemaPath: "#/properties/limit/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (data1 > 1e3 || isNaN(data1)) {
                validate42.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e3 },
                    message: "must be <= 1000",
                  },
                ];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate42.errors = [
                    {
                      instancePath: instancePath + "/limit",
                      schemaPath: "#/properties/limit/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                      message: "must be >= 1",
                    },
                  ];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
      }
    } else {
      validate42.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
const LedgerPage = /* @__PURE__ */ Object.assign(validate43, { schema: node14 });
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.bucket === void 0 && (missing0 = "bucket")) ||
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate45.errors = [
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
        if (data.accountId !== void 0) {
          const _errs1 = errors;
          if (typeof data.accountId !== "string") {
            validate45.errors = [
              {
                instancePath: instancePath + "/accountId",
                schemaPath: "#/properties/accountId/type",
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
          if (data.bucket !== void 0) {
            const _errs3 = errors;
            if (typeof data.bucket !== "string") {
              validate45.errors = [
                {
                  instancePath: instancePath + "/bucket",
                  schemaPath: "#/properties/bucket/type",
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
            if (data.asset !== void 0) {
              const _errs5 = errors;
              if (typeof data.asset !== "string") {
                validate45.errors = [
                  {
                    instancePath: instancePath + "/asset",
                    schemaPath: "#/properties/asset/type",
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
              if (data.assetId !== void 0) {
                const _errs7 = errors;
                if (typeof data.assetId !== "string") {
                  validate45.errors = [
                    {
                      instancePath: instancePath + "/assetId",
                      schemaPath: "#/properties/assetId/type",
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
              if (valid0) {
                if (data.amount !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.amount !== "string") {
                    validate45.errors = [
                      {
                        instancePath: instancePath + "/amount",
                        schemaPath: "#/properties/amount/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate45.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.kind === void 0 && (missing0 = "kind")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.postings === void 0 && (missing0 = "postings"))
      ) {
        validate44.errors = [
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
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate44.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
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
          if (data.kind !== void 0) {
            const _errs3 = errors;
            if (typeof data.kind !== "string") {
              validate44.errors = [
                {
                  instancePath: instancePath + "/kind",
                  schemaPath: "#/properties/kind/type",
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
            if (data.createdAt !== void 0) {
              let data2 = data.createdAt;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (errors === _errs5) {
                  if (typeof data2 === "string") {
                    if (!formats0(data2)) {
                      validate44.errors = [
                        {
                          instancePath: instancePath + "/createdAt",
                          schemaPath: "#/properties/createdAt/format",
                          keyword: "format",
                          params: { format: "date-time" },
                          message: 'must match format "date-time"',
                        },
                      ];
                      return false;
                    }
                  } else {
                    validate44.errors = [
                      {
                        instancePath: instancePath + "/createdAt",
                        schemaPath: "#/properties/createdAt/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
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
            if (valid0) {
              if (data.postings !== void 0) {
                let data3 = data.postings;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs9 = errors;
                      if (
                        !validate45(data3[i0], {
                          instancePath: instancePath + "/postings/" + i0,
                          parentData: data3,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs9 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate44.errors = [
                      {
                        instancePath: instancePath + "/postings",
                        schemaPath: "#/properties/postings/type",
                        keyword: "type",
                        params: { type: "array" },
                        message: "must be array",
                      },
                    ];
                    return false;
                  }
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
      validate44.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.entries === void 0 && (missing0 = "entries")) || (data.faults === void 0 && (missing0 = "faults"))) {
        validate43.errors = [
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
        if (data.entries !== void 0) {
          let data0 = data.entries;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate44(data0[i0], {
                    instancePath: instancePath + "/entries/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate43.errors = [
                {
                  instancePath: instancePath + "/entries",
                  schemaPath: "#/properties/entries/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.faults !== void 0) {
            let data2 = data.faults;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data2)) {
                var valid2 = true;
                const len1 = data2.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs6 = errors;
                  if (typeof data2[i1] !== "string") {
                    validate43.errors = [
                      {
                        instancePath: instancePath + "/faults/" + i1,
                        schemaPath: "#/properties/faults/items/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid2 = _errs6 === errors;
                  if (!valid2) {
                    break;
                  }
                }
              } else {
                validate43.errors = [
                  {
                    instancePath: instancePath + "/faults",
                    schemaPath: "#/properties/faults/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate43.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}
const OperationEnd = /* @__PURE__ */ Object.assign(validate48, { schema: node17 });
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.kind === void 0 && (missing0 = "kind")) ||
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.succeeds === void 0 && (missing0 = "succeeds"))
      ) {
        validate48.errors = [
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
        if (data.kind !== void 0) {
          const _errs1 = errors;
          if (
            !validate28(data.kind, {
              instancePath: instancePath + "/kind",
              parentData: data,
              parentDataProperty: "kind",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.accountId !== void 0) {
            let data1 = data.accountId;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate48.errors = [
                    {
                      instancePath: instancePath + "/accountId",
                      schemaPath: "#/properties/accountId/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate48.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              let data2 = data.id;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data2 === "string") {
                  if (func2(data2) < 1) {
                    validate48.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "#/properties/id/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate48.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.succeeds !== void 0) {
                const _errs6 = errors;
                if (typeof data.succeeds !== "boolean") {
                  validate48.errors = [
                    {
                      instancePath: instancePath + "/succeeds",
                      schemaPath: "#/properties/succeeds/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  let data4 = data.reason;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data4 === "string") {
                      if (func2(data4) < 1) {
                        validate48.errors = [
                          {
                            instancePath: instancePath + "/reason",
                            schemaPath: "#/properties/reason/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate48.errors = [
                        {
                          instancePath: instancePath + "/reason",
                          schemaPath: "#/properties/reason/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate48.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate48.errors = vErrors;
  return errors === 0;
}
const Overview = /* @__PURE__ */ Object.assign(validate50, { schema: node18 });
const schema29 = {
  type: "object",
  required: ["status", "checks"],
  properties: {
    status: { type: "string", enum: ["ok", "failed"] },
    checks: { type: "object", additionalProperties: { type: "string" } },
  },
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.status === void 0 && (missing0 = "status")) || (data.checks === void 0 && (missing0 = "checks"))) {
        validate51.errors = [
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
        if (data.status !== void 0) {
          let data0 = data.status;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate51.errors = [
              {
                instancePath: instancePath + "/status",
                schemaPath: "#/properties/status/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "ok" || data0 === "failed")) {
            validate51.errors = [
              {
                instancePath: instancePath + "/status",
                schemaPath: "#/properties/status/enum",
                keyword: "enum",
                params: { allowedValues: schema29.properties.status.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.checks !== void 0) {
            let data1 = data.checks;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                for (const key0 in data1) {
                  const _errs6 = errors;
                  if (typeof data1[key0] !== "string") {
                    validate51.errors = [
                      {
                        instancePath: instancePath + "/checks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath: "#/properties/checks/additionalProperties/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate51.errors = [
                  {
                    instancePath: instancePath + "/checks",
                    schemaPath: "#/properties/checks/type",
                    keyword: "type",
                    params: { type: "object" },
                    message: "must be object",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate51.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.asset === void 0 && (missing0 = "asset")) ||
        (data.available === void 0 && (missing0 = "available")) ||
        (data.locked === void 0 && (missing0 = "locked")) ||
        (data.credit === void 0 && (missing0 = "credit"))
      ) {
        validate55.errors = [
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
        if (data.asset !== void 0) {
          const _errs1 = errors;
          if (typeof data.asset !== "string") {
            validate55.errors = [
              {
                instancePath: instancePath + "/asset",
                schemaPath: "#/properties/asset/type",
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
          if (data.assetId !== void 0) {
            const _errs3 = errors;
            if (typeof data.assetId !== "string") {
              validate55.errors = [
                {
                  instancePath: instancePath + "/assetId",
                  schemaPath: "#/properties/assetId/type",
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
            if (data.assetName !== void 0) {
              const _errs5 = errors;
              if (typeof data.assetName !== "string") {
                validate55.errors = [
                  {
                    instancePath: instancePath + "/assetName",
                    schemaPath: "#/properties/assetName/type",
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
              if (data.available !== void 0) {
                const _errs7 = errors;
                if (typeof data.available !== "string") {
                  validate55.errors = [
                    {
                      instancePath: instancePath + "/available",
                      schemaPath: "#/properties/available/type",
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
              if (valid0) {
                if (data.locked !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.locked !== "string") {
                    validate55.errors = [
                      {
                        instancePath: instancePath + "/locked",
                        schemaPath: "#/properties/locked/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.credit !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.credit !== "string") {
                      validate55.errors = [
                        {
                          instancePath: instancePath + "/credit",
                          schemaPath: "#/properties/credit/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.title === void 0 && (missing0 = "title")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.balances === void 0 && (missing0 = "balances"))
      ) {
        validate54.errors = [
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
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate54.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
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
          if (data.title !== void 0) {
            const _errs3 = errors;
            if (typeof data.title !== "string") {
              validate54.errors = [
                {
                  instancePath: instancePath + "/title",
                  schemaPath: "#/properties/title/type",
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
            if (data.status !== void 0) {
              const _errs5 = errors;
              if (typeof data.status !== "string") {
                validate54.errors = [
                  {
                    instancePath: instancePath + "/status",
                    schemaPath: "#/properties/status/type",
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
              if (data.parentId !== void 0) {
                const _errs7 = errors;
                if (typeof data.parentId !== "string") {
                  validate54.errors = [
                    {
                      instancePath: instancePath + "/parentId",
                      schemaPath: "#/properties/parentId/type",
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
              if (valid0) {
                if (data.balances !== void 0) {
                  let data4 = data.balances;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data4)) {
                      var valid1 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs11 = errors;
                        if (
                          !validate55(data4[i0], {
                            instancePath: instancePath + "/balances/" + i0,
                            parentData: data4,
                            parentDataProperty: i0,
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs11 === errors;
                        if (!valid1) {
                          break;
                        }
                      }
                    } else {
                      validate54.errors = [
                        {
                          instancePath: instancePath + "/balances",
                          schemaPath: "#/properties/balances/type",
                          keyword: "type",
                          params: { type: "array" },
                          message: "must be array",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.name === void 0 && (missing0 = "name")) ||
        (data.accounts === void 0 && (missing0 = "accounts")) ||
        (data.isCut === void 0 && (missing0 = "isCut"))
      ) {
        validate53.errors = [
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
        if (data.id !== void 0) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate53.errors = [
              {
                instancePath: instancePath + "/id",
                schemaPath: "#/properties/id/type",
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
          if (data.name !== void 0) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate53.errors = [
                {
                  instancePath: instancePath + "/name",
                  schemaPath: "#/properties/name/type",
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
            if (data.accounts !== void 0) {
              let data2 = data.accounts;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate54(data2[i0], {
                        instancePath: instancePath + "/accounts/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate53.errors = [
                    {
                      instancePath: instancePath + "/accounts",
                      schemaPath: "#/properties/accounts/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isCut !== void 0) {
                const _errs8 = errors;
                if (typeof data.isCut !== "boolean") {
                  validate53.errors = [
                    {
                      instancePath: instancePath + "/isCut",
                      schemaPath: "#/properties/isCut/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate53.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate53.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.kind === void 0 && (missing0 = "kind")) ||
        (data.id === void 0 && (missing0 = "id")) ||
        (data.accountId === void 0 && (missing0 = "accountId"))
      ) {
        validate59.errors = [
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
        if (data.kind !== void 0) {
          const _errs1 = errors;
          if (
            !validate28(data.kind, {
              instancePath: instancePath + "/kind",
              parentData: data,
              parentDataProperty: "kind",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate59.errors = [
                {
                  instancePath: instancePath + "/id",
                  schemaPath: "#/properties/id/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.accountId !== void 0) {
              const _errs4 = errors;
              if (typeof data.accountId !== "string") {
                validate59.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.dueAt !== void 0) {
                let data3 = data.dueAt;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (!formats0(data3)) {
                        validate59.errors = [
                          {
                            instancePath: instancePath + "/dueAt",
                            schemaPath: "#/properties/dueAt/format",
                            keyword: "format",
                            params: { format: "date-time" },
                            message: 'must match format "date-time"',
                          },
                        ];
                        return false;
                      }
                    } else {
                      validate59.errors = [
                        {
                          instancePath: instancePath + "/dueAt",
                          schemaPath: "#/properties/dueAt/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate59.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.now === void 0 && (missing0 = "now")) ||
        (data.offsetMs === void 0 && (missing0 = "offsetMs")) ||
        (data.customers === void 0 && (missing0 = "customers")) ||
        (data.pending === void 0 && (missing0 = "pending"))
      ) {
        validate50.errors = [
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
                  validate50.errors = [
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
                validate50.errors = [
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
              validate50.errors = [
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
                  validate50.errors = [
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
            if (data.health !== void 0) {
              const _errs5 = errors;
              if (
                !validate51(data.health, {
                  instancePath: instancePath + "/health",
                  parentData: data,
                  parentDataProperty: "health",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.customers !== void 0) {
                let data3 = data.customers;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data3)) {
                    var valid1 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs8 = errors;
                      if (
                        !validate53(data3[i0], {
                          instancePath: instancePath + "/customers/" + i0,
                          parentData: data3,
                          parentDataProperty: i0,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/customers",
                        schemaPath: "#/properties/customers/type",
                        keyword: "type",
                        params: { type: "array" },
                        message: "must be array",
                      },
                    ];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pending !== void 0) {
                  let data5 = data.pending;
                  const _errs9 = errors;
                  if (errors === _errs9) {
                    if (Array.isArray(data5)) {
                      var valid2 = true;
                      const len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs11 = errors;
                        if (
                          !validate59(data5[i1], {
                            instancePath: instancePath + "/pending/" + i1,
                            parentData: data5,
                            parentDataProperty: i1,
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs11 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate50.errors = [
                        {
                          instancePath: instancePath + "/pending",
                          schemaPath: "#/properties/pending/type",
                          keyword: "type",
                          params: { type: "array" },
                          message: "must be array",
                        },
                      ];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate50.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}
const PlatformCalls = /* @__PURE__ */ Object.assign(validate62, { schema: node24 });
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.sentAt === void 0 && (missing0 = "sentAt")) ||
        (data.durationMs === void 0 && (missing0 = "durationMs")) ||
        (data.method === void 0 && (missing0 = "method")) ||
        (data.endpoint === void 0 && (missing0 = "endpoint"))
      ) {
        validate63.errors = [
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
        if (data.sentAt !== void 0) {
          let data0 = data.sentAt;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0(data0)) {
                  validate63.errors = [
                    {
                      instancePath: instancePath + "/sentAt",
                      schemaPath: "#/properties/sentAt/format",
                      keyword: "format",
                      params: { format: "date-time" },
                      message: 'must match format "date-time"',
                    },
                  ];
                  return false;
                }
              } else {
                validate63.errors = [
                  {
                    instancePath: instancePath + "/sentAt",
                    schemaPath: "#/properties/sentAt/type",
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
          if (data.durationMs !== void 0) {
            let data1 = data.durationMs;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 == "number") {
                if (data1 < 0 || isNaN(data1)) {
                  validate63.errors = [
                    {
                      instancePath: instancePath + "/durationMs",
                      schemaPath: "#/properties/durationMs/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 0 },
                      message: "must be >= 0",
                    },
                  ];
                  return false;
                }
              } else {
                validate63.errors = [
                  {
                    instancePath: instancePath + "/durationMs",
                    schemaPath: "#/properties/durationMs/type",
                    keyword: "type",
                    params: { type: "number" },
                    message: "must be number",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.method !== void 0) {
              const _errs5 = errors;
              if (typeof data.method !== "string") {
                validate63.errors = [
                  {
                    instancePath: instancePath + "/method",
                    schemaPath: "#/properties/method/type",
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
              if (data.endpoint !== void 0) {
                const _errs7 = errors;
                if (typeof data.endpoint !== "string") {
                  validate63.errors = [
                    {
                      instancePath: instancePath + "/endpoint",
                      schemaPath: "#/properties/endpoint/type",
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
              if (valid0) {
                if (data.status !== void 0) {
                  let data4 = data.status;
                  const _errs9 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4))) {
                    validate63.errors = [
                      {
                        instancePath: instancePath + "/status",
                        schemaPath: "#/properties/status/type",
                        keyword: "type",
                        params: { type: "integer" },
                        message: "must be integer",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate63.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.calls === void 0 && (missing0 = "calls")) {
        validate62.errors = [
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
        if (data.platform !== void 0) {
          const _errs1 = errors;
          if (typeof data.platform !== "string") {
            validate62.errors = [
              {
                instancePath: instancePath + "/platform",
                schemaPath: "#/properties/platform/type",
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
          if (data.calls !== void 0) {
            let data1 = data.calls;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate63(data1[i0], {
                      instancePath: instancePath + "/calls/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate62.errors = [
                  {
                    instancePath: instancePath + "/calls",
                    schemaPath: "#/properties/calls/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate62.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}
const OperationRef = /* @__PURE__ */ Object.assign(validate65, { schema: node26 });
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.accountId === void 0 && (missing0 = "accountId")) {
        validate65.errors = [
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
        if (data.accountId !== void 0) {
          let data0 = data.accountId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate65.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate65.errors = [
                {
                  instancePath: instancePath + "/accountId",
                  schemaPath: "#/properties/accountId/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            let data1 = data.id;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate65.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate65.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reason !== void 0) {
              const _errs5 = errors;
              if (typeof data.reason !== "string") {
                validate65.errors = [
                  {
                    instancePath: instancePath + "/reason",
                    schemaPath: "#/properties/reason/type",
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
          }
        }
      }
    } else {
      validate65.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate65.errors = vErrors;
  return errors === 0;
}
const getRequestsQuery = /* @__PURE__ */ Object.assign(validate66, {
  schema: {
    type: "object",
    properties: {
      after: { type: "integer", minimum: 0 },
      limit: { type: "integer", minimum: 1, maximum: 1e3 },
      waitMs: { type: "integer", minimum: 0, maximum: 3e4 },
    },
  },
});
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.after !== void 0) {
        let data0 = data.after;
        const _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
          validate66.errors = [
            {
              instancePath: instancePath + "/after",
              schemaPath: "#/properties/after/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
            },
          ];
          return false;
        }
        if (errors === _errs1) {
          if (typeof data0 == "number") {
            if (data0 < 0 || isNaN(data0)) {
              validate66.errors = [
                {
                  instancePath: instancePath + "/after",
                  schemaPath: "#/properties/after/minimum",
                  keyword: "minimum",
                  params: { comparison: ">=", limit: 0 },
                  message: "must be >= 0",
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
        if (data.limit !== void 0) {
          let data1 = data.limit;
          const _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
            validate66.errors = [
              {
                instancePath: instancePath + "/limit",
                schemaPath: "#/properties/limit/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs3) {
            if (typeof data1 == "number") {
              if (data1 > 1e3 || isNaN(data1)) {
                validate66.errors = [
                  {
                    instancePath: instancePath + "/limit",
                    schemaPath: "#/properties/limit/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 1e3 },
                    message: "must be <= 1000",
                  },
                ];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate66.errors = [
                    {
                      instancePath: instancePath + "/limit",
                      schemaPath: "#/properties/limit/minimum",
                      keyword: "minimum",
                      params: { comparison: ">=", limit: 1 },
                      message: "must be >= 1",
                    },
                  ];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.waitMs !== void 0) {
            let data2 = data.waitMs;
            const _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
              validate66.errors = [
                {
                  instancePath: instancePath + "/waitMs",
                  schemaPath: "#/properties/waitMs/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
                },
              ];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data2 == "number") {
                if (data2 > 3e4 || isNaN(data2)) {
                  validate66.errors = [
                    {
                      instancePath: instancePath + "/waitMs",
                      schemaPath: "#/properties/waitMs/maximum",
                      keyword: "maximum",
                      params: { comparison: "<=", limit: 3e4 },
                      message: "must be <= 30000",
                    },
                  ];
                  return false;
                } else {
                  if (data2 < 0 || isNaN(data2)) {
                    validate66.errors = [
                      {
                        instancePath: instancePath + "/waitMs",
                        schemaPath: "#/properties/waitMs/minimum",
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
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate66.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
const RequestPage = /* @__PURE__ */ Object.assign(validate67, { schema: node27 });
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.sequence === void 0 && (missing0 = "sequence")) ||
        (data.receivedAt === void 0 && (missing0 = "receivedAt")) ||
        (data.durationMs === void 0 && (missing0 = "durationMs")) ||
        (data.method === void 0 && (missing0 = "method")) ||
        (data.endpoint === void 0 && (missing0 = "endpoint")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.stage === void 0 && (missing0 = "stage")) ||
        (data.isReplay === void 0 && (missing0 = "isReplay"))
      ) {
        validate68.errors = [
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
        if (data.sequence !== void 0) {
          let data0 = data.sequence;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate68.errors = [
              {
                instancePath: instancePath + "/sequence",
                schemaPath: "#/properties/sequence/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 1 || isNaN(data0)) {
                validate68.errors = [
                  {
                    instancePath: instancePath + "/sequence",
                    schemaPath: "#/properties/sequence/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
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
          if (data.receivedAt !== void 0) {
            let data1 = data.receivedAt;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0(data1)) {
                    validate68.errors = [
                      {
                        instancePath: instancePath + "/receivedAt",
                        schemaPath: "#/properties/receivedAt/format",
                        keyword: "format",
                        params: { format: "date-time" },
                        message: 'must match format "date-time"',
                      },
                    ];
                    return false;
                  }
                } else {
                  validate68.errors = [
                    {
                      instancePath: instancePath + "/receivedAt",
                      schemaPath: "#/properties/receivedAt/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
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
            if (data.durationMs !== void 0) {
              let data2 = data.durationMs;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 == "number") {
                  if (data2 < 0 || isNaN(data2)) {
                    validate68.errors = [
                      {
                        instancePath: instancePath + "/durationMs",
                        schemaPath: "#/properties/durationMs/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate68.errors = [
                    {
                      instancePath: instancePath + "/durationMs",
                      schemaPath: "#/properties/durationMs/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.method !== void 0) {
                const _errs7 = errors;
                if (typeof data.method !== "string") {
                  validate68.errors = [
                    {
                      instancePath: instancePath + "/method",
                      schemaPath: "#/properties/method/type",
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
              if (valid0) {
                if (data.endpoint !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.endpoint !== "string") {
                    validate68.errors = [
                      {
                        instancePath: instancePath + "/endpoint",
                        schemaPath: "#/properties/endpoint/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.operationId !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.operationId !== "string") {
                      validate68.errors = [
                        {
                          instancePath: instancePath + "/operationId",
                          schemaPath: "#/properties/operationId/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.requestId !== void 0) {
                      const _errs13 = errors;
                      if (typeof data.requestId !== "string") {
                        validate68.errors = [
                          {
                            instancePath: instancePath + "/requestId",
                            schemaPath: "#/properties/requestId/type",
                            keyword: "type",
                            params: { type: "string" },
                            message: "must be string",
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.apiKey !== void 0) {
                        const _errs15 = errors;
                        if (typeof data.apiKey !== "string") {
                          validate68.errors = [
                            {
                              instancePath: instancePath + "/apiKey",
                              schemaPath: "#/properties/apiKey/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.timestamp !== void 0) {
                          const _errs17 = errors;
                          if (typeof data.timestamp !== "string") {
                            validate68.errors = [
                              {
                                instancePath: instancePath + "/timestamp",
                                schemaPath: "#/properties/timestamp/type",
                                keyword: "type",
                                params: { type: "string" },
                                message: "must be string",
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.nonce !== void 0) {
                            const _errs19 = errors;
                            if (typeof data.nonce !== "string") {
                              validate68.errors = [
                                {
                                  instancePath: instancePath + "/nonce",
                                  schemaPath: "#/properties/nonce/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs19 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.status !== void 0) {
                              let data10 = data.status;
                              const _errs21 = errors;
                              if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10))) {
                                validate68.errors = [
                                  {
                                    instancePath: instancePath + "/status",
                                    schemaPath: "#/properties/status/type",
                                    keyword: "type",
                                    params: { type: "integer" },
                                    message: "must be integer",
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs21 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.stage !== void 0) {
                                const _errs23 = errors;
                                if (typeof data.stage !== "string") {
                                  validate68.errors = [
                                    {
                                      instancePath: instancePath + "/stage",
                                      schemaPath: "#/properties/stage/type",
                                      keyword: "type",
                                      params: { type: "string" },
                                      message: "must be string",
                                    },
                                  ];
                                  return false;
                                }
                                var valid0 = _errs23 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.isReplay !== void 0) {
                                  const _errs25 = errors;
                                  if (typeof data.isReplay !== "boolean") {
                                    validate68.errors = [
                                      {
                                        instancePath: instancePath + "/isReplay",
                                        schemaPath: "#/properties/isReplay/type",
                                        keyword: "type",
                                        params: { type: "boolean" },
                                        message: "must be boolean",
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid0 = _errs25 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.errorType !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data.errorType !== "string") {
                                      validate68.errors = [
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
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.requestPart !== void 0) {
                                      const _errs29 = errors;
                                      if (typeof data.requestPart !== "string") {
                                        validate68.errors = [
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
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.propertyName !== void 0) {
                                        const _errs31 = errors;
                                        if (typeof data.propertyName !== "string") {
                                          validate68.errors = [
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
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.message !== void 0) {
                                          const _errs33 = errors;
                                          if (typeof data.message !== "string") {
                                            validate68.errors = [
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
                                          var valid0 = _errs33 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.expectedMessage !== void 0) {
                                            const _errs35 = errors;
                                            if (typeof data.expectedMessage !== "string") {
                                              validate68.errors = [
                                                {
                                                  instancePath: instancePath + "/expectedMessage",
                                                  schemaPath: "#/properties/expectedMessage/type",
                                                  keyword: "type",
                                                  params: { type: "string" },
                                                  message: "must be string",
                                                },
                                              ];
                                              return false;
                                            }
                                            var valid0 = _errs35 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.requestBody !== void 0) {
                                              const _errs37 = errors;
                                              if (typeof data.requestBody !== "string") {
                                                validate68.errors = [
                                                  {
                                                    instancePath: instancePath + "/requestBody",
                                                    schemaPath: "#/properties/requestBody/type",
                                                    keyword: "type",
                                                    params: { type: "string" },
                                                    message: "must be string",
                                                  },
                                                ];
                                                return false;
                                              }
                                              var valid0 = _errs37 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.responseBody !== void 0) {
                                                const _errs39 = errors;
                                                if (typeof data.responseBody !== "string") {
                                                  validate68.errors = [
                                                    {
                                                      instancePath: instancePath + "/responseBody",
                                                      schemaPath: "#/properties/responseBody/type",
                                                      keyword: "type",
                                                      params: { type: "string" },
                                                      message: "must be string",
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid0 = _errs39 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.handlerInput !== void 0) {
                                                  let data20 = data.handlerInput;
                                                  const _errs41 = errors;
                                                  if (errors === _errs41) {
                                                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                                    } else {
                                                      validate68.errors = [
                                                        {
                                                          instancePath: instancePath + "/handlerInput",
                                                          schemaPath: "#/properties/handlerInput/type",
                                                          keyword: "type",
                                                          params: { type: "object" },
                                                          message: "must be object",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                  }
                                                  var valid0 = _errs41 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.fault !== void 0) {
                                                    const _errs44 = errors;
                                                    if (typeof data.fault !== "string") {
                                                      validate68.errors = [
                                                        {
                                                          instancePath: instancePath + "/fault",
                                                          schemaPath: "#/properties/fault/type",
                                                          keyword: "type",
                                                          params: { type: "string" },
                                                          message: "must be string",
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                    var valid0 = _errs44 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.instance === void 0 && (missing0 = "instance")) ||
        (data.next === void 0 && (missing0 = "next")) ||
        (data.requests === void 0 && (missing0 = "requests"))
      ) {
        validate67.errors = [
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
        if (data.instance !== void 0) {
          const _errs1 = errors;
          if (typeof data.instance !== "string") {
            validate67.errors = [
              {
                instancePath: instancePath + "/instance",
                schemaPath: "#/properties/instance/type",
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
          if (data.next !== void 0) {
            let data1 = data.next;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate67.errors = [
                {
                  instancePath: instancePath + "/next",
                  schemaPath: "#/properties/next/type",
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
                  validate67.errors = [
                    {
                      instancePath: instancePath + "/next",
                      schemaPath: "#/properties/next/minimum",
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
            if (data.requests !== void 0) {
              let data2 = data.requests;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (
                      !validate68(data2[i0], {
                        instancePath: instancePath + "/requests/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate67.errors = [
                    {
                      instancePath: instancePath + "/requests",
                      schemaPath: "#/properties/requests/type",
                      keyword: "type",
                      params: { type: "array" },
                      message: "must be array",
                    },
                  ];
                  return false;
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
      validate67.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate67.errors = vErrors;
  return errors === 0;
}
const explainRequestPath = /* @__PURE__ */ Object.assign(validate70, {
  schema: { type: "object", properties: { sequence: { type: "integer", minimum: 1 } }, required: ["sequence"] },
});
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sequence === void 0 && (missing0 = "sequence")) {
        validate70.errors = [
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
        if (data.sequence !== void 0) {
          let data0 = data.sequence;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate70.errors = [
              {
                instancePath: instancePath + "/sequence",
                schemaPath: "#/properties/sequence/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 1 || isNaN(data0)) {
                validate70.errors = [
                  {
                    instancePath: instancePath + "/sequence",
                    schemaPath: "#/properties/sequence/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                  },
                ];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate70.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
const SignatureVerdict = /* @__PURE__ */ Object.assign(validate71, { schema: node29 });
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.verdict === void 0 && (missing0 = "verdict")) || (data.message === void 0 && (missing0 = "message"))) {
        validate71.errors = [
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
        if (data.verdict !== void 0) {
          const _errs1 = errors;
          if (typeof data.verdict !== "string") {
            validate71.errors = [
              {
                instancePath: instancePath + "/verdict",
                schemaPath: "#/properties/verdict/type",
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
          if (data.message !== void 0) {
            const _errs3 = errors;
            if (typeof data.message !== "string") {
              validate71.errors = [
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
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate71.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
const Scenario = /* @__PURE__ */ Object.assign(validate72, { schema: node30 });
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.kind === void 0 && (missing0 = "kind")) || (data.reason === void 0 && (missing0 = "reason"))) {
        validate73.errors = [
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
        if (data.kind !== void 0) {
          const _errs1 = errors;
          if (
            !validate28(data.kind, {
              instancePath: instancePath + "/kind",
              parentData: data,
              parentDataProperty: "kind",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.reason !== void 0) {
            let data1 = data.reason;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate73.errors = [
                    {
                      instancePath: instancePath + "/reason",
                      schemaPath: "#/properties/reason/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate73.errors = [
                  {
                    instancePath: instancePath + "/reason",
                    schemaPath: "#/properties/reason/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate73.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.failing === void 0 && (missing0 = "failing")) {
        validate72.errors = [
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
        if (data.delayMs !== void 0) {
          let data0 = data.delayMs;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate72.errors = [
              {
                instancePath: instancePath + "/delayMs",
                schemaPath: "#/properties/delayMs/type",
                keyword: "type",
                params: { type: "integer" },
                message: "must be integer",
              },
            ];
            return false;
          }
          if (errors === _errs1) {
            if (typeof data0 == "number") {
              if (data0 < 0 || isNaN(data0)) {
                validate72.errors = [
                  {
                    instancePath: instancePath + "/delayMs",
                    schemaPath: "#/properties/delayMs/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
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
          if (data.failing !== void 0) {
            let data1 = data.failing;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate73(data1[i0], {
                      instancePath: instancePath + "/failing/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate72.errors = [
                  {
                    instancePath: instancePath + "/failing",
                    schemaPath: "#/properties/failing/type",
                    keyword: "type",
                    params: { type: "array" },
                    message: "must be array",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate72.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate72.errors = vErrors;
  return errors === 0;
}
const Snapshots = /* @__PURE__ */ Object.assign(validate76, { schema: node32 });
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.names === void 0 && (missing0 = "names")) {
        validate76.errors = [
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
        if (data.names !== void 0) {
          let data0 = data.names;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (typeof data0[i0] !== "string") {
                  validate76.errors = [
                    {
                      instancePath: instancePath + "/names/" + i0,
                      schemaPath: "#/properties/names/items/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate76.errors = [
                {
                  instancePath: instancePath + "/names",
                  schemaPath: "#/properties/names/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate76.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
const SnapshotName = /* @__PURE__ */ Object.assign(validate77, { schema: node33 });
const pattern1 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name")) {
        validate77.errors = [
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
        if (data.name !== void 0) {
          let data0 = data.name;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (!pattern1.test(data0)) {
                validate77.errors = [
                  {
                    instancePath: instancePath + "/name",
                    schemaPath: "#/properties/name/pattern",
                    keyword: "pattern",
                    params: { pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$" },
                    message: 'must match pattern "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"',
                  },
                ];
                return false;
              }
            } else {
              validate77.errors = [
                {
                  instancePath: instancePath + "/name",
                  schemaPath: "#/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                },
              ];
              return false;
            }
          }
        }
      }
    } else {
      validate77.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
const StatusChange = /* @__PURE__ */ Object.assign(validate78, { schema: node34 });
const schema46 = {
  type: "object",
  required: ["kind", "accountId", "status"],
  properties: {
    kind: { type: "string", enum: ["deposit-address", "collateral-link"] },
    accountId: { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    status: { type: "string", enum: ["enabled", "disabled"] },
    reason: { type: "string" },
  },
};
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.kind === void 0 && (missing0 = "kind")) ||
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate78.errors = [
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
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (typeof data0 !== "string") {
            validate78.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/type",
                keyword: "type",
                params: { type: "string" },
                message: "must be string",
              },
            ];
            return false;
          }
          if (!(data0 === "deposit-address" || data0 === "collateral-link")) {
            validate78.errors = [
              {
                instancePath: instancePath + "/kind",
                schemaPath: "#/properties/kind/enum",
                keyword: "enum",
                params: { allowedValues: schema46.properties.kind.enum },
                message: "must be equal to one of the allowed values",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.accountId !== void 0) {
            let data1 = data.accountId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate78.errors = [
                    {
                      instancePath: instancePath + "/accountId",
                      schemaPath: "#/properties/accountId/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate78.errors = [
                  {
                    instancePath: instancePath + "/accountId",
                    schemaPath: "#/properties/accountId/type",
                    keyword: "type",
                    params: { type: "string" },
                    message: "must be string",
                  },
                ];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              let data2 = data.id;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data2 === "string") {
                  if (func2(data2) < 1) {
                    validate78.errors = [
                      {
                        instancePath: instancePath + "/id",
                        schemaPath: "#/properties/id/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                } else {
                  validate78.errors = [
                    {
                      instancePath: instancePath + "/id",
                      schemaPath: "#/properties/id/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                let data3 = data.status;
                const _errs7 = errors;
                if (typeof data3 !== "string") {
                  validate78.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                    },
                  ];
                  return false;
                }
                if (!(data3 === "enabled" || data3 === "disabled")) {
                  validate78.errors = [
                    {
                      instancePath: instancePath + "/status",
                      schemaPath: "#/properties/status/enum",
                      keyword: "enum",
                      params: { allowedValues: schema46.properties.status.enum },
                      message: "must be equal to one of the allowed values",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.reason !== "string") {
                    validate78.errors = [
                      {
                        instancePath: instancePath + "/reason",
                        schemaPath: "#/properties/reason/type",
                        keyword: "type",
                        params: { type: "string" },
                        message: "must be string",
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate78.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
export {
  ArrivingDeposit,
  Clock,
  ClockAdvance,
  ClockMove,
  ControlError,
  Done,
  Fault,
  FaultPlan,
  Fixtures,
  Info,
  Latency,
  LedgerPage,
  OperationEnd,
  OperationRef,
  OperationState,
  Overview,
  PlatformCalls,
  RequestPage,
  Scenario,
  SignatureVerdict,
  SnapshotName,
  Snapshots,
  StatusChange,
  explainRequestPath,
  getLedgerQuery,
  getRequestsQuery,
};
