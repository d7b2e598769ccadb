// Approval of forced settlements 1.0.0. Written by `pnpm regenerate` from spec/forced-settlement-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import { ucs2length } from "@provider-connectivity/core/validation";
const node2 = { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?$", maxLength: 80 };
const node1 = {
  type: "object",
  required: ["fireblocksAssetId", "amount"],
  properties: {
    fireblocksAssetId: { type: "string", minLength: 1 },
    amount: node2,
    destinationAddress: { type: "string" },
    sourceAddress: { type: "string" },
  },
};
const node0 = {
  type: "object",
  required: ["settlementId", "toExchange", "toCollateral"],
  properties: {
    settlementId: { type: "string", minLength: 1, maxLength: 255 },
    toExchange: { type: "array", items: node1 },
    toCollateral: { type: "array", items: node1 },
  },
};
const node3 = {
  type: "object",
  required: ["approved"],
  properties: { approved: { type: "boolean" }, rejectionReason: { type: "string" } },
};
const node4 = {
  type: "object",
  required: ["message", "errorType"],
  properties: {
    message: { type: "string" },
    errorType: { type: "string" },
    requestPart: { type: "string" },
    propertyName: { type: "string" },
  },
};
const approveForcedSettlementPath = /* @__PURE__ */ Object.assign(validate21, {
  schema: {
    type: "object",
    properties: { accountId: { type: "string", minLength: 1 }, collateralId: { type: "string", minLength: 1 } },
    required: ["accountId", "collateralId"],
  },
});
const func2 = ucs2length;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.accountId === void 0 && (missing0 = "accountId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId"))
      ) {
        validate21.errors = [
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
                validate21.errors = [
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
              validate21.errors = [
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
          if (data.collateralId !== void 0) {
            let data1 = data.collateralId;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) < 1) {
                  validate21.errors = [
                    {
                      instancePath: instancePath + "/collateralId",
                      schemaPath: "#/properties/collateralId/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              } else {
                validate21.errors = [
                  {
                    instancePath: instancePath + "/collateralId",
                    schemaPath: "#/properties/collateralId/type",
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
        }
      }
    } else {
      validate21.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const ForcedSettlementRequest = /* @__PURE__ */ Object.assign(validate23, { schema: node0 });
const pattern0 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 80) {
        validate25.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 80 },
            message: "must NOT have more than 80 characters",
          },
        ];
        return false;
      } else {
        if (!pattern0.test(data)) {
          validate25.errors = [
            {
              instancePath,
              schemaPath: "#/pattern",
              keyword: "pattern",
              params: { pattern: "^[0-9]+(\\.[0-9]+)?$" },
              message: 'must match pattern "^[0-9]+(\\.[0-9]+)?$"',
            },
          ];
          return false;
        }
      }
    } else {
      validate25.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.fireblocksAssetId === void 0 && (missing0 = "fireblocksAssetId")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
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
        if (data.fireblocksAssetId !== void 0) {
          let data0 = data.fireblocksAssetId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) < 1) {
                validate24.errors = [
                  {
                    instancePath: instancePath + "/fireblocksAssetId",
                    schemaPath: "#/properties/fireblocksAssetId/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            } else {
              validate24.errors = [
                {
                  instancePath: instancePath + "/fireblocksAssetId",
                  schemaPath: "#/properties/fireblocksAssetId/type",
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
          if (data.amount !== void 0) {
            const _errs3 = errors;
            if (
              !validate25(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.destinationAddress !== void 0) {
              const _errs4 = errors;
              if (typeof data.destinationAddress !== "string") {
                validate24.errors = [
                  {
                    instancePath: instancePath + "/destinationAddress",
                    schemaPath: "#/properties/destinationAddress/type",
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
              if (data.sourceAddress !== void 0) {
                const _errs6 = errors;
                if (typeof data.sourceAddress !== "string") {
                  validate24.errors = [
                    {
                      instancePath: instancePath + "/sourceAddress",
                      schemaPath: "#/properties/sourceAddress/type",
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
      validate24.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.toExchange === void 0 && (missing0 = "toExchange")) ||
        (data.toCollateral === void 0 && (missing0 = "toCollateral"))
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
        if (data.settlementId !== void 0) {
          let data0 = data.settlementId;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) > 255) {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/settlementId",
                    schemaPath: "#/properties/settlementId/maxLength",
                    keyword: "maxLength",
                    params: { limit: 255 },
                    message: "must NOT have more than 255 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data0) < 1) {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/settlementId",
                      schemaPath: "#/properties/settlementId/minLength",
                      keyword: "minLength",
                      params: { limit: 1 },
                      message: "must NOT have fewer than 1 characters",
                    },
                  ];
                  return false;
                }
              }
            } else {
              validate23.errors = [
                {
                  instancePath: instancePath + "/settlementId",
                  schemaPath: "#/properties/settlementId/type",
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
          if (data.toExchange !== void 0) {
            let data1 = data.toExchange;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs5 = errors;
                  if (
                    !validate24(data1[i0], {
                      instancePath: instancePath + "/toExchange/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs5 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate23.errors = [
                  {
                    instancePath: instancePath + "/toExchange",
                    schemaPath: "#/properties/toExchange/type",
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
          if (valid0) {
            if (data.toCollateral !== void 0) {
              let data3 = data.toCollateral;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (Array.isArray(data3)) {
                  var valid2 = true;
                  const len1 = data3.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    const _errs8 = errors;
                    if (
                      !validate24(data3[i1], {
                        instancePath: instancePath + "/toCollateral/" + i1,
                        parentData: data3,
                        parentDataProperty: i1,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                      errors = vErrors.length;
                    }
                    var valid2 = _errs8 === errors;
                    if (!valid2) {
                      break;
                    }
                  }
                } else {
                  validate23.errors = [
                    {
                      instancePath: instancePath + "/toCollateral",
                      schemaPath: "#/properties/toCollateral/type",
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
const ForcedSettlementDecision = /* @__PURE__ */ Object.assign(validate29, { schema: node3 });
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.approved === void 0 && (missing0 = "approved")) {
        validate29.errors = [
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
        if (data.approved !== void 0) {
          const _errs1 = errors;
          if (typeof data.approved !== "boolean") {
            validate29.errors = [
              {
                instancePath: instancePath + "/approved",
                schemaPath: "#/properties/approved/type",
                keyword: "type",
                params: { type: "boolean" },
                message: "must be boolean",
              },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.rejectionReason !== void 0) {
            const _errs3 = errors;
            if (typeof data.rejectionReason !== "string") {
              validate29.errors = [
                {
                  instancePath: instancePath + "/rejectionReason",
                  schemaPath: "#/properties/rejectionReason/type",
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
      validate29.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
const ErrorBody = /* @__PURE__ */ Object.assign(validate30, { schema: node4 });
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.message === void 0 && (missing0 = "message")) ||
        (data.errorType === void 0 && (missing0 = "errorType"))
      ) {
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
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate30.errors = [
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
              validate30.errors = [
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
                validate30.errors = [
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
                  validate30.errors = [
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
      validate30.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
export { ErrorBody, ForcedSettlementDecision, ForcedSettlementRequest, approveForcedSettlementPath };
