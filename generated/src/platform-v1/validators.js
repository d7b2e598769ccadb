// Platform API for Off-Exchange 1.0.0. Written by `pnpm regenerate` from spec/platform-v1/openapi.yaml; do not edit.
// Change the specification or templates/contract/ and run the command again.
import { ucs2length } from "@provider-connectivity/core/validation";
const node0 = { type: "string", minLength: 1, maxLength: 255 };
const node1 = { type: "string", minLength: 1, maxLength: 255 };
const node2 = {
  type: "object",
  required: ["collateralId", "assetId", "address"],
  properties: { collateralId: node1, assetId: node0, address: { type: "string" }, tag: { type: "string" } },
};
const node3 = {
  type: "object",
  required: ["message", "code"],
  properties: { message: { type: "string" }, code: { type: "integer" } },
};
const node5 = { type: "integer", minimum: 0 };
const node6 = { type: "string", minLength: 1, maxLength: 255 };
const node7 = { type: "string", minLength: 1, maxLength: 255 };
const node8 = { type: "string", minLength: 1, maxLength: 255 };
const node9 = { type: "string", minLength: 1, maxLength: 255 };
const node4 = {
  type: "object",
  required: ["id", "eventType", "createdAt", "data"],
  properties: {
    id: { type: "string", minLength: 1, maxLength: 255 },
    eventType: { type: "string", minLength: 1, maxLength: 255 },
    createdAt: node5,
    data: {
      type: "object",
      properties: {
        signerId: node6,
        workspaceId: node7,
        collateralId: node1,
        settlementId: node8,
        collateralTxId: node9,
        status: { type: "string" },
      },
    },
  },
};
const node10 = { type: "object" };
const node13 = { type: "string", pattern: "^[0-9]+(\\.[0-9]+)?$", maxLength: 80 };
const node12 = {
  type: "object",
  required: ["fireblocksAssetId", "amount", "destinationAddress"],
  properties: {
    fireblocksAssetId: node0,
    amount: node13,
    destinationAddress: { type: "string", minLength: 1, maxLength: 255 },
    destinationTag: { type: "string", minLength: 1, maxLength: 255 },
  },
};
const node14 = {
  type: "object",
  required: ["fireblocksAssetId", "amount"],
  properties: {
    fireblocksAssetId: node0,
    amount: node13,
    fee: node13,
    sourceAddress: { type: "string", minLength: 1, maxLength: 255 },
    sourceTag: { type: "string", minLength: 1, maxLength: 255 },
  },
};
const node11 = {
  type: "object",
  required: ["collateralId", "toExchange", "toCollateral"],
  properties: {
    collateralId: node1,
    toExchange: { type: "array", maxItems: 100, items: node12 },
    toCollateral: { type: "array", maxItems: 100, items: node14 },
  },
};
const node16 = { type: "string", enum: ["EXCHANGE", "TRADER"] };
const node18 = { type: "string" };
const node17 = {
  type: "object",
  required: ["collateralTxId", "status", "fireblocksAssetId", "amount"],
  properties: {
    collateralTxId: node9,
    status: node18,
    fireblocksAssetId: node0,
    amount: node13,
    blockchainTxId: { type: "string" },
  },
};
const node15 = {
  type: "object",
  required: [
    "settlementId",
    "collateralId",
    "initiator",
    "isForceSettlement",
    "createdAt",
    "toExchange",
    "toCollateral",
  ],
  properties: {
    settlementId: node8,
    collateralId: node1,
    initiator: node16,
    isForceSettlement: { type: "boolean" },
    createdAt: node5,
    toExchange: { type: "array", items: node17 },
    toCollateral: { type: "array", items: node17 },
  },
};
const node19 = {
  type: "object",
  required: ["settlementId", "collateralId", "markedUnixTime", "forceUnixTime", "toExchange", "toCollateral"],
  properties: {
    settlementId: node8,
    collateralId: node1,
    markedUnixTime: node5,
    forceUnixTime: { allOf: [node5] },
    toExchange: { type: "array", items: node17 },
    toCollateral: { type: "array", items: node17 },
  },
};
const node20 = {
  type: "object",
  required: ["collateralId", "settlementId"],
  properties: { collateralId: node1, settlementId: node8 },
};
const node21 = { type: "object", required: ["collateralId"], properties: { collateralId: node1, settlementId: node8 } };
const node22 = {
  type: "object",
  required: ["originalSettlementId", "settlement"],
  properties: { originalSettlementId: node8, settlement: node15 },
};
const node23 = {
  type: "object",
  required: ["settlementId", "collateralId"],
  properties: { settlementId: node8, collateralId: node1 },
};
const node26 = { type: "string", enum: ["WAITING_FOR_DEVICE_PAIRING", "WAITING_FOR_MPC", "READY"] };
const node25 = {
  type: "object",
  required: ["signerId", "workspaceId", "status"],
  properties: { signerId: node6, workspaceId: node7, status: node26, createdAt: node5 },
};
const node24 = { type: "object", required: ["signers"], properties: { signers: { type: "array", items: node25 } } };
const node27 = { type: "object", required: ["signerId"], properties: { signerId: node6 } };
const node28 = {
  type: "object",
  required: ["signerId", "pairingToken"],
  properties: { signerId: node6, pairingToken: { type: "string" }, expiresAt: node5 },
};
const node30 = { type: "string", enum: ["ADD_COLLATERAL", "REMOVE_COLLATERAL", "TO_EXCHANGE", "TO_COLLATERAL"] };
const node29 = {
  type: "object",
  required: [
    "collateralTxId",
    "collateralId",
    "direction",
    "status",
    "fireblocksAssetId",
    "amount",
    "createdAt",
    "lastUpdated",
  ],
  properties: {
    collateralTxId: node9,
    collateralId: node1,
    direction: node30,
    status: node18,
    fireblocksAssetId: node0,
    amount: node13,
    settlementId: node8,
    sourceAddress: { type: "string" },
    destinationAddress: { type: "string" },
    destinationTag: { type: "string" },
    blockchainTxId: { type: "string" },
    createdAt: node5,
    lastUpdated: node5,
  },
};
const node33 = {
  type: "object",
  required: ["collateralId"],
  properties: { collateralId: node1, accountId: { type: "string" } },
};
const node32 = {
  type: "object",
  required: ["workspaceId", "name", "collateralAccounts", "signers"],
  properties: {
    workspaceId: node7,
    name: { type: "string" },
    collateralAccounts: { type: "array", items: node33 },
    signers: { type: "array", items: node25 },
  },
};
const node31 = {
  type: "object",
  required: ["workspaces"],
  properties: { workspaces: { type: "array", items: node32 } },
};
const getCollateralAddressPath = /* @__PURE__ */ Object.assign(validate21, {
  schema: { type: "object", properties: { assetId: node0 }, required: ["assetId"] },
});
const func2 = ucs2length;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate23.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate23.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
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
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.assetId === void 0 && (missing0 = "assetId")) {
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
        if (data.assetId !== void 0) {
          if (
            !validate23(data.assetId, {
              instancePath: instancePath + "/assetId",
              parentData: data,
              parentDataProperty: "assetId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
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
const getCollateralAddressQuery = /* @__PURE__ */ Object.assign(validate25, {
  schema: { type: "object", properties: { collateralId: node1 }, required: ["collateralId"] },
});
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate26.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate26.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate26.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collateralId === void 0 && (missing0 = "collateralId")) {
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
        if (data.collateralId !== void 0) {
          if (
            !validate26(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
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
const CollateralVaultAddress = /* @__PURE__ */ Object.assign(validate28, { schema: node2 });
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate29.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate29.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate29.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate31.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate31.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate31.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.assetId === void 0 && (missing0 = "assetId")) ||
        (data.address === void 0 && (missing0 = "address"))
      ) {
        validate28.errors = [
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
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate29(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.assetId !== void 0) {
            const _errs2 = errors;
            if (
              !validate31(data.assetId, {
                instancePath: instancePath + "/assetId",
                parentData: data,
                parentDataProperty: "assetId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.address !== void 0) {
              const _errs3 = errors;
              if (typeof data.address !== "string") {
                validate28.errors = [
                  {
                    instancePath: instancePath + "/address",
                    schemaPath: "#/properties/address/type",
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
              if (data.tag !== void 0) {
                const _errs5 = errors;
                if (typeof data.tag !== "string") {
                  validate28.errors = [
                    {
                      instancePath: instancePath + "/tag",
                      schemaPath: "#/properties/tag/type",
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
      }
    } else {
      validate28.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
const PlatformError = /* @__PURE__ */ Object.assign(validate33, { schema: node3 });
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.message === void 0 && (missing0 = "message")) || (data.code === void 0 && (missing0 = "code"))) {
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
        if (data.message !== void 0) {
          const _errs1 = errors;
          if (typeof data.message !== "string") {
            validate33.errors = [
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
          if (data.code !== void 0) {
            let data1 = data.code;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate33.errors = [
                {
                  instancePath: instancePath + "/code",
                  schemaPath: "#/properties/code/type",
                  keyword: "type",
                  params: { type: "integer" },
                  message: "must be integer",
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
      validate33.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate33.errors = vErrors;
  return errors === 0;
}
const Notification = /* @__PURE__ */ Object.assign(validate34, { schema: node4 });
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data))) {
    validate35.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" },
    ];
    return false;
  }
  if (errors === 0) {
    if (typeof data == "number") {
      if (data < 0 || isNaN(data)) {
        validate35.errors = [
          {
            instancePath,
            schemaPath: "#/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
          },
        ];
        return false;
      }
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate37.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate37.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate37.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate37.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate39.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate39.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate39.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate42.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate42.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate42.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate44.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate44.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate44.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.id === void 0 && (missing0 = "id")) ||
        (data.eventType === void 0 && (missing0 = "eventType")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.data === void 0 && (missing0 = "data"))
      ) {
        validate34.errors = [
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
          let data0 = data.id;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (typeof data0 === "string") {
              if (func2(data0) > 255) {
                validate34.errors = [
                  {
                    instancePath: instancePath + "/id",
                    schemaPath: "#/properties/id/maxLength",
                    keyword: "maxLength",
                    params: { limit: 255 },
                    message: "must NOT have more than 255 characters",
                  },
                ];
                return false;
              } else {
                if (func2(data0) < 1) {
                  validate34.errors = [
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
              }
            } else {
              validate34.errors = [
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
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.eventType !== void 0) {
            let data1 = data.eventType;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data1 === "string") {
                if (func2(data1) > 255) {
                  validate34.errors = [
                    {
                      instancePath: instancePath + "/eventType",
                      schemaPath: "#/properties/eventType/maxLength",
                      keyword: "maxLength",
                      params: { limit: 255 },
                      message: "must NOT have more than 255 characters",
                    },
                  ];
                  return false;
                } else {
                  if (func2(data1) < 1) {
                    validate34.errors = [
                      {
                        instancePath: instancePath + "/eventType",
                        schemaPath: "#/properties/eventType/minLength",
                        keyword: "minLength",
                        params: { limit: 1 },
                        message: "must NOT have fewer than 1 characters",
                      },
                    ];
                    return false;
                  }
                }
              } else {
                validate34.errors = [
                  {
                    instancePath: instancePath + "/eventType",
                    schemaPath: "#/properties/eventType/type",
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
            if (data.createdAt !== void 0) {
              const _errs5 = errors;
              if (
                !validate35(data.createdAt, {
                  instancePath: instancePath + "/createdAt",
                  parentData: data,
                  parentDataProperty: "createdAt",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.data !== void 0) {
                let data3 = data.data;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    if (data3.signerId !== void 0) {
                      const _errs8 = errors;
                      if (
                        !validate37(data3.signerId, {
                          instancePath: instancePath + "/data/signerId",
                          parentData: data3,
                          parentDataProperty: "signerId",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs8 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data3.workspaceId !== void 0) {
                        const _errs9 = errors;
                        if (
                          !validate39(data3.workspaceId, {
                            instancePath: instancePath + "/data/workspaceId",
                            parentData: data3,
                            parentDataProperty: "workspaceId",
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                          errors = vErrors.length;
                        }
                        var valid1 = _errs9 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data3.collateralId !== void 0) {
                          const _errs10 = errors;
                          if (
                            !validate29(data3.collateralId, {
                              instancePath: instancePath + "/data/collateralId",
                              parentData: data3,
                              parentDataProperty: "collateralId",
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs10 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data3.settlementId !== void 0) {
                            const _errs11 = errors;
                            if (
                              !validate42(data3.settlementId, {
                                instancePath: instancePath + "/data/settlementId",
                                parentData: data3,
                                parentDataProperty: "settlementId",
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                              errors = vErrors.length;
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.collateralTxId !== void 0) {
                              const _errs12 = errors;
                              if (
                                !validate44(data3.collateralTxId, {
                                  instancePath: instancePath + "/data/collateralTxId",
                                  parentData: data3,
                                  parentDataProperty: "collateralTxId",
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data3.status !== void 0) {
                                const _errs13 = errors;
                                if (typeof data3.status !== "string") {
                                  validate34.errors = [
                                    {
                                      instancePath: instancePath + "/data/status",
                                      schemaPath: "#/properties/data/properties/status/type",
                                      keyword: "type",
                                      params: { type: "string" },
                                      message: "must be string",
                                    },
                                  ];
                                  return false;
                                }
                                var valid1 = _errs13 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate34.errors = [
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
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate34.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
const NotificationReceipt = /* @__PURE__ */ Object.assign(validate46, { schema: node10 });
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    validate46.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
    ];
    return false;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
const createSettlementHeader = /* @__PURE__ */ Object.assign(validate47, {
  schema: { type: "object", properties: { "Idempotency-Key": { type: "string", minLength: 1, maxLength: 255 } } },
});
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data["Idempotency-Key"] !== void 0) {
        let data0 = data["Idempotency-Key"];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (typeof data0 === "string") {
            if (func2(data0) > 255) {
              validate47.errors = [
                {
                  instancePath: instancePath + "/Idempotency-Key",
                  schemaPath: "#/properties/Idempotency-Key/maxLength",
                  keyword: "maxLength",
                  params: { limit: 255 },
                  message: "must NOT have more than 255 characters",
                },
              ];
              return false;
            } else {
              if (func2(data0) < 1) {
                validate47.errors = [
                  {
                    instancePath: instancePath + "/Idempotency-Key",
                    schemaPath: "#/properties/Idempotency-Key/minLength",
                    keyword: "minLength",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 characters",
                  },
                ];
                return false;
              }
            }
          } else {
            validate47.errors = [
              {
                instancePath: instancePath + "/Idempotency-Key",
                schemaPath: "#/properties/Idempotency-Key/type",
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
      validate47.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
const CreateSettlementRequest = /* @__PURE__ */ Object.assign(validate48, { schema: node11 });
const pattern0 = /* @__PURE__ */ new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 80) {
        validate52.errors = [
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
          validate52.errors = [
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
      validate52.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.fireblocksAssetId === void 0 && (missing0 = "fireblocksAssetId")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.destinationAddress === void 0 && (missing0 = "destinationAddress"))
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
        if (data.fireblocksAssetId !== void 0) {
          const _errs1 = errors;
          if (
            !validate31(data.fireblocksAssetId, {
              instancePath: instancePath + "/fireblocksAssetId",
              parentData: data,
              parentDataProperty: "fireblocksAssetId",
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
          if (data.amount !== void 0) {
            const _errs2 = errors;
            if (
              !validate52(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.destinationAddress !== void 0) {
              let data2 = data.destinationAddress;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (typeof data2 === "string") {
                  if (func2(data2) > 255) {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/destinationAddress",
                        schemaPath: "#/properties/destinationAddress/maxLength",
                        keyword: "maxLength",
                        params: { limit: 255 },
                        message: "must NOT have more than 255 characters",
                      },
                    ];
                    return false;
                  } else {
                    if (func2(data2) < 1) {
                      validate50.errors = [
                        {
                          instancePath: instancePath + "/destinationAddress",
                          schemaPath: "#/properties/destinationAddress/minLength",
                          keyword: "minLength",
                          params: { limit: 1 },
                          message: "must NOT have fewer than 1 characters",
                        },
                      ];
                      return false;
                    }
                  }
                } else {
                  validate50.errors = [
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
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.destinationTag !== void 0) {
                let data3 = data.destinationTag;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 255) {
                      validate50.errors = [
                        {
                          instancePath: instancePath + "/destinationTag",
                          schemaPath: "#/properties/destinationTag/maxLength",
                          keyword: "maxLength",
                          params: { limit: 255 },
                          message: "must NOT have more than 255 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate50.errors = [
                          {
                            instancePath: instancePath + "/destinationTag",
                            schemaPath: "#/properties/destinationTag/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/destinationTag",
                        schemaPath: "#/properties/destinationTag/type",
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
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.fireblocksAssetId === void 0 && (missing0 = "fireblocksAssetId")) ||
        (data.amount === void 0 && (missing0 = "amount"))
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
        if (data.fireblocksAssetId !== void 0) {
          const _errs1 = errors;
          if (
            !validate31(data.fireblocksAssetId, {
              instancePath: instancePath + "/fireblocksAssetId",
              parentData: data,
              parentDataProperty: "fireblocksAssetId",
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
          if (data.amount !== void 0) {
            const _errs2 = errors;
            if (
              !validate52(data.amount, {
                instancePath: instancePath + "/amount",
                parentData: data,
                parentDataProperty: "amount",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fee !== void 0) {
              const _errs3 = errors;
              if (
                !validate52(data.fee, {
                  instancePath: instancePath + "/fee",
                  parentData: data,
                  parentDataProperty: "fee",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.sourceAddress !== void 0) {
                let data3 = data.sourceAddress;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data3 === "string") {
                    if (func2(data3) > 255) {
                      validate55.errors = [
                        {
                          instancePath: instancePath + "/sourceAddress",
                          schemaPath: "#/properties/sourceAddress/maxLength",
                          keyword: "maxLength",
                          params: { limit: 255 },
                          message: "must NOT have more than 255 characters",
                        },
                      ];
                      return false;
                    } else {
                      if (func2(data3) < 1) {
                        validate55.errors = [
                          {
                            instancePath: instancePath + "/sourceAddress",
                            schemaPath: "#/properties/sourceAddress/minLength",
                            keyword: "minLength",
                            params: { limit: 1 },
                            message: "must NOT have fewer than 1 characters",
                          },
                        ];
                        return false;
                      }
                    }
                  } else {
                    validate55.errors = [
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
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sourceTag !== void 0) {
                  let data4 = data.sourceTag;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data4 === "string") {
                      if (func2(data4) > 255) {
                        validate55.errors = [
                          {
                            instancePath: instancePath + "/sourceTag",
                            schemaPath: "#/properties/sourceTag/maxLength",
                            keyword: "maxLength",
                            params: { limit: 255 },
                            message: "must NOT have more than 255 characters",
                          },
                        ];
                        return false;
                      } else {
                        if (func2(data4) < 1) {
                          validate55.errors = [
                            {
                              instancePath: instancePath + "/sourceTag",
                              schemaPath: "#/properties/sourceTag/minLength",
                              keyword: "minLength",
                              params: { limit: 1 },
                              message: "must NOT have fewer than 1 characters",
                            },
                          ];
                          return false;
                        }
                      }
                    } else {
                      validate55.errors = [
                        {
                          instancePath: instancePath + "/sourceTag",
                          schemaPath: "#/properties/sourceTag/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
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
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.toExchange === void 0 && (missing0 = "toExchange")) ||
        (data.toCollateral === void 0 && (missing0 = "toCollateral"))
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
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate29(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.toExchange !== void 0) {
            let data1 = data.toExchange;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                if (data1.length > 100) {
                  validate48.errors = [
                    {
                      instancePath: instancePath + "/toExchange",
                      schemaPath: "#/properties/toExchange/maxItems",
                      keyword: "maxItems",
                      params: { limit: 100 },
                      message: "must NOT have more than 100 items",
                    },
                  ];
                  return false;
                } else {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors;
                    if (
                      !validate50(data1[i0], {
                        instancePath: instancePath + "/toExchange/" + i0,
                        parentData: data1,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                }
              } else {
                validate48.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.toCollateral !== void 0) {
              let data3 = data.toCollateral;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data3)) {
                  if (data3.length > 100) {
                    validate48.errors = [
                      {
                        instancePath: instancePath + "/toCollateral",
                        schemaPath: "#/properties/toCollateral/maxItems",
                        keyword: "maxItems",
                        params: { limit: 100 },
                        message: "must NOT have more than 100 items",
                      },
                    ];
                    return false;
                  } else {
                    var valid2 = true;
                    const len1 = data3.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs7 = errors;
                      if (
                        !validate55(data3[i1], {
                          instancePath: instancePath + "/toCollateral/" + i1,
                          parentData: data3,
                          parentDataProperty: i1,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs7 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                } else {
                  validate48.errors = [
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
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
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
const Settlement = /* @__PURE__ */ Object.assign(validate60, { schema: node15 });
const schema28 = { type: "string", enum: ["EXCHANGE", "TRADER"] };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate63.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "EXCHANGE" || data === "TRADER")) {
    validate63.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema28.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate68.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.fireblocksAssetId === void 0 && (missing0 = "fireblocksAssetId")) ||
        (data.amount === void 0 && (missing0 = "amount"))
      ) {
        validate66.errors = [
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
        if (data.collateralTxId !== void 0) {
          const _errs1 = errors;
          if (
            !validate44(data.collateralTxId, {
              instancePath: instancePath + "/collateralTxId",
              parentData: data,
              parentDataProperty: "collateralTxId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.status !== void 0) {
            const _errs2 = errors;
            if (
              !validate68(data.status, {
                instancePath: instancePath + "/status",
                parentData: data,
                parentDataProperty: "status",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fireblocksAssetId !== void 0) {
              const _errs3 = errors;
              if (
                !validate31(data.fireblocksAssetId, {
                  instancePath: instancePath + "/fireblocksAssetId",
                  parentData: data,
                  parentDataProperty: "fireblocksAssetId",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.amount !== void 0) {
                const _errs4 = errors;
                if (
                  !validate52(data.amount, {
                    instancePath: instancePath + "/amount",
                    parentData: data,
                    parentDataProperty: "amount",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.blockchainTxId !== void 0) {
                  const _errs5 = errors;
                  if (typeof data.blockchainTxId !== "string") {
                    validate66.errors = [
                      {
                        instancePath: instancePath + "/blockchainTxId",
                        schemaPath: "#/properties/blockchainTxId/type",
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
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.initiator === void 0 && (missing0 = "initiator")) ||
        (data.isForceSettlement === void 0 && (missing0 = "isForceSettlement")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.toExchange === void 0 && (missing0 = "toExchange")) ||
        (data.toCollateral === void 0 && (missing0 = "toCollateral"))
      ) {
        validate60.errors = [
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
          const _errs1 = errors;
          if (
            !validate42(data.settlementId, {
              instancePath: instancePath + "/settlementId",
              parentData: data,
              parentDataProperty: "settlementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs2 = errors;
            if (
              !validate29(data.collateralId, {
                instancePath: instancePath + "/collateralId",
                parentData: data,
                parentDataProperty: "collateralId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.initiator !== void 0) {
              const _errs3 = errors;
              if (
                !validate63(data.initiator, {
                  instancePath: instancePath + "/initiator",
                  parentData: data,
                  parentDataProperty: "initiator",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isForceSettlement !== void 0) {
                const _errs4 = errors;
                if (typeof data.isForceSettlement !== "boolean") {
                  validate60.errors = [
                    {
                      instancePath: instancePath + "/isForceSettlement",
                      schemaPath: "#/properties/isForceSettlement/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                    },
                  ];
                  return false;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.createdAt !== void 0) {
                  const _errs6 = errors;
                  if (
                    !validate35(data.createdAt, {
                      instancePath: instancePath + "/createdAt",
                      parentData: data,
                      parentDataProperty: "createdAt",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.toExchange !== void 0) {
                    let data5 = data.toExchange;
                    const _errs7 = errors;
                    if (errors === _errs7) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs9 = errors;
                          if (
                            !validate66(data5[i0], {
                              instancePath: instancePath + "/toExchange/" + i0,
                              parentData: data5,
                              parentDataProperty: i0,
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs9 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate60.errors = [
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
                    var valid0 = _errs7 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.toCollateral !== void 0) {
                      let data7 = data.toCollateral;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (Array.isArray(data7)) {
                          var valid2 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs12 = errors;
                            if (
                              !validate66(data7[i1], {
                                instancePath: instancePath + "/toCollateral/" + i1,
                                parentData: data7,
                                parentDataProperty: i1,
                                rootData,
                              })
                            ) {
                              vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                              errors = vErrors.length;
                            }
                            var valid2 = _errs12 === errors;
                            if (!valid2) {
                              break;
                            }
                          }
                        } else {
                          validate60.errors = [
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
                      var valid0 = _errs10 === errors;
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
    } else {
      validate60.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate60.errors = vErrors;
  return errors === 0;
}
const MarkedSettlement = /* @__PURE__ */ Object.assign(validate74, { schema: node19 });
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.markedUnixTime === void 0 && (missing0 = "markedUnixTime")) ||
        (data.forceUnixTime === void 0 && (missing0 = "forceUnixTime")) ||
        (data.toExchange === void 0 && (missing0 = "toExchange")) ||
        (data.toCollateral === void 0 && (missing0 = "toCollateral"))
      ) {
        validate74.errors = [
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
          const _errs1 = errors;
          if (
            !validate42(data.settlementId, {
              instancePath: instancePath + "/settlementId",
              parentData: data,
              parentDataProperty: "settlementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs2 = errors;
            if (
              !validate29(data.collateralId, {
                instancePath: instancePath + "/collateralId",
                parentData: data,
                parentDataProperty: "collateralId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.markedUnixTime !== void 0) {
              const _errs3 = errors;
              if (
                !validate35(data.markedUnixTime, {
                  instancePath: instancePath + "/markedUnixTime",
                  parentData: data,
                  parentDataProperty: "markedUnixTime",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.forceUnixTime !== void 0) {
                const _errs4 = errors;
                if (
                  !validate35(data.forceUnixTime, {
                    instancePath: instancePath + "/forceUnixTime",
                    parentData: data,
                    parentDataProperty: "forceUnixTime",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.toExchange !== void 0) {
                  let data4 = data.toExchange;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs8 = errors;
                        if (
                          !validate66(data4[i0], {
                            instancePath: instancePath + "/toExchange/" + i0,
                            parentData: data4,
                            parentDataProperty: i0,
                            rootData,
                          })
                        ) {
                          vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs8 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate74.errors = [
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
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.toCollateral !== void 0) {
                    let data6 = data.toCollateral;
                    const _errs9 = errors;
                    if (errors === _errs9) {
                      if (Array.isArray(data6)) {
                        var valid3 = true;
                        const len1 = data6.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          const _errs11 = errors;
                          if (
                            !validate66(data6[i1], {
                              instancePath: instancePath + "/toCollateral/" + i1,
                              parentData: data6,
                              parentDataProperty: i1,
                              rootData,
                            })
                          ) {
                            vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
                            errors = vErrors.length;
                          }
                          var valid3 = _errs11 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate74.errors = [
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
                    var valid0 = _errs9 === errors;
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
      validate74.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate74.errors = vErrors;
  return errors === 0;
}
const MarkSettlementRequest = /* @__PURE__ */ Object.assign(validate81, { schema: node20 });
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.settlementId === void 0 && (missing0 = "settlementId"))
      ) {
        validate81.errors = [
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
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate29(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.settlementId !== void 0) {
            const _errs2 = errors;
            if (
              !validate42(data.settlementId, {
                instancePath: instancePath + "/settlementId",
                parentData: data,
                parentDataProperty: "settlementId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate81.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate81.errors = vErrors;
  return errors === 0;
}
const ForceSettlementRequest = /* @__PURE__ */ Object.assign(validate84, { schema: node21 });
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collateralId === void 0 && (missing0 = "collateralId")) {
        validate84.errors = [
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
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate29(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.settlementId !== void 0) {
            const _errs2 = errors;
            if (
              !validate42(data.settlementId, {
                instancePath: instancePath + "/settlementId",
                parentData: data,
                parentDataProperty: "settlementId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate84.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
const ForcedSettlement = /* @__PURE__ */ Object.assign(validate87, { schema: node22 });
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.originalSettlementId === void 0 && (missing0 = "originalSettlementId")) ||
        (data.settlement === void 0 && (missing0 = "settlement"))
      ) {
        validate87.errors = [
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
        if (data.originalSettlementId !== void 0) {
          const _errs1 = errors;
          if (
            !validate42(data.originalSettlementId, {
              instancePath: instancePath + "/originalSettlementId",
              parentData: data,
              parentDataProperty: "originalSettlementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.settlement !== void 0) {
            const _errs2 = errors;
            if (
              !validate60(data.settlement, {
                instancePath: instancePath + "/settlement",
                parentData: data,
                parentDataProperty: "settlement",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate87.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
const UnmarkedSettlement = /* @__PURE__ */ Object.assign(validate90, { schema: node23 });
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.settlementId === void 0 && (missing0 = "settlementId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId"))
      ) {
        validate90.errors = [
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
          const _errs1 = errors;
          if (
            !validate42(data.settlementId, {
              instancePath: instancePath + "/settlementId",
              parentData: data,
              parentDataProperty: "settlementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs2 = errors;
            if (
              !validate29(data.collateralId, {
                instancePath: instancePath + "/collateralId",
                parentData: data,
                parentDataProperty: "collateralId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate90.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
const getSettlementTransactionsPath = /* @__PURE__ */ Object.assign(validate93, {
  schema: { type: "object", properties: { settlementId: node8 }, required: ["settlementId"] },
});
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate94.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate94.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate94.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.settlementId === void 0 && (missing0 = "settlementId")) {
        validate93.errors = [
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
          if (
            !validate94(data.settlementId, {
              instancePath: instancePath + "/settlementId",
              parentData: data,
              parentDataProperty: "settlementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate93.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
const CollateralSigners = /* @__PURE__ */ Object.assign(validate96, { schema: node24 });
const schema40 = { type: "string", enum: ["WAITING_FOR_DEVICE_PAIRING", "WAITING_FOR_MPC", "READY"] };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate100.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (!(data === "WAITING_FOR_DEVICE_PAIRING" || data === "WAITING_FOR_MPC" || data === "READY")) {
    validate100.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema40.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.signerId === void 0 && (missing0 = "signerId")) ||
        (data.workspaceId === void 0 && (missing0 = "workspaceId")) ||
        (data.status === void 0 && (missing0 = "status"))
      ) {
        validate97.errors = [
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
        if (data.signerId !== void 0) {
          const _errs1 = errors;
          if (
            !validate37(data.signerId, {
              instancePath: instancePath + "/signerId",
              parentData: data,
              parentDataProperty: "signerId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.workspaceId !== void 0) {
            const _errs2 = errors;
            if (
              !validate39(data.workspaceId, {
                instancePath: instancePath + "/workspaceId",
                parentData: data,
                parentDataProperty: "workspaceId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.status !== void 0) {
              const _errs3 = errors;
              if (
                !validate100(data.status, {
                  instancePath: instancePath + "/status",
                  parentData: data,
                  parentDataProperty: "status",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== void 0) {
                const _errs4 = errors;
                if (
                  !validate35(data.createdAt, {
                    instancePath: instancePath + "/createdAt",
                    parentData: data,
                    parentDataProperty: "createdAt",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate97.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate97.errors = vErrors;
  return errors === 0;
}
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.signers === void 0 && (missing0 = "signers")) {
        validate96.errors = [
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
        if (data.signers !== void 0) {
          let data0 = data.signers;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate97(data0[i0], {
                    instancePath: instancePath + "/signers/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate96.errors = [
                {
                  instancePath: instancePath + "/signers",
                  schemaPath: "#/properties/signers/type",
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
      validate96.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate96.errors = vErrors;
  return errors === 0;
}
const PairingTokenRequest = /* @__PURE__ */ Object.assign(validate104, { schema: node27 });
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.signerId === void 0 && (missing0 = "signerId")) {
        validate104.errors = [
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
        if (data.signerId !== void 0) {
          if (
            !validate37(data.signerId, {
              instancePath: instancePath + "/signerId",
              parentData: data,
              parentDataProperty: "signerId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate104.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
const PairingToken = /* @__PURE__ */ Object.assign(validate106, { schema: node28 });
function validate106(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.signerId === void 0 && (missing0 = "signerId")) ||
        (data.pairingToken === void 0 && (missing0 = "pairingToken"))
      ) {
        validate106.errors = [
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
        if (data.signerId !== void 0) {
          const _errs1 = errors;
          if (
            !validate37(data.signerId, {
              instancePath: instancePath + "/signerId",
              parentData: data,
              parentDataProperty: "signerId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.pairingToken !== void 0) {
            const _errs2 = errors;
            if (typeof data.pairingToken !== "string") {
              validate106.errors = [
                {
                  instancePath: instancePath + "/pairingToken",
                  schemaPath: "#/properties/pairingToken/type",
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
            if (data.expiresAt !== void 0) {
              const _errs4 = errors;
              if (
                !validate35(data.expiresAt, {
                  instancePath: instancePath + "/expiresAt",
                  parentData: data,
                  parentDataProperty: "expiresAt",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate106.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate106.errors = vErrors;
  return errors === 0;
}
const getCollateralTransactionPath = /* @__PURE__ */ Object.assign(validate109, {
  schema: { type: "object", properties: { collateralTxId: node9 }, required: ["collateralTxId"] },
});
function validate110(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (typeof data === "string") {
      if (func2(data) > 255) {
        validate110.errors = [
          {
            instancePath,
            schemaPath: "#/maxLength",
            keyword: "maxLength",
            params: { limit: 255 },
            message: "must NOT have more than 255 characters",
          },
        ];
        return false;
      } else {
        if (func2(data) < 1) {
          validate110.errors = [
            {
              instancePath,
              schemaPath: "#/minLength",
              keyword: "minLength",
              params: { limit: 1 },
              message: "must NOT have fewer than 1 characters",
            },
          ];
          return false;
        }
      }
    } else {
      validate110.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
      ];
      return false;
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) {
        validate109.errors = [
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
        if (data.collateralTxId !== void 0) {
          if (
            !validate110(data.collateralTxId, {
              instancePath: instancePath + "/collateralTxId",
              parentData: data,
              parentDataProperty: "collateralTxId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
            errors = vErrors.length;
          }
        }
      }
    } else {
      validate109.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
const CollateralTransaction = /* @__PURE__ */ Object.assign(validate112, { schema: node29 });
const schema46 = { type: "string", enum: ["ADD_COLLATERAL", "REMOVE_COLLATERAL", "TO_EXCHANGE", "TO_COLLATERAL"] };
function validate115(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate115.errors = [
      { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" },
    ];
    return false;
  }
  if (
    !(data === "ADD_COLLATERAL" || data === "REMOVE_COLLATERAL" || data === "TO_EXCHANGE" || data === "TO_COLLATERAL")
  ) {
    validate115.errors = [
      {
        instancePath,
        schemaPath: "#/enum",
        keyword: "enum",
        params: { allowedValues: schema46.enum },
        message: "must be equal to one of the allowed values",
      },
    ];
    return false;
  }
  validate115.errors = vErrors;
  return errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.collateralTxId === void 0 && (missing0 = "collateralTxId")) ||
        (data.collateralId === void 0 && (missing0 = "collateralId")) ||
        (data.direction === void 0 && (missing0 = "direction")) ||
        (data.status === void 0 && (missing0 = "status")) ||
        (data.fireblocksAssetId === void 0 && (missing0 = "fireblocksAssetId")) ||
        (data.amount === void 0 && (missing0 = "amount")) ||
        (data.createdAt === void 0 && (missing0 = "createdAt")) ||
        (data.lastUpdated === void 0 && (missing0 = "lastUpdated"))
      ) {
        validate112.errors = [
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
        if (data.collateralTxId !== void 0) {
          const _errs1 = errors;
          if (
            !validate44(data.collateralTxId, {
              instancePath: instancePath + "/collateralTxId",
              parentData: data,
              parentDataProperty: "collateralTxId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.collateralId !== void 0) {
            const _errs2 = errors;
            if (
              !validate29(data.collateralId, {
                instancePath: instancePath + "/collateralId",
                parentData: data,
                parentDataProperty: "collateralId",
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.direction !== void 0) {
              const _errs3 = errors;
              if (
                !validate115(data.direction, {
                  instancePath: instancePath + "/direction",
                  parentData: data,
                  parentDataProperty: "direction",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.status !== void 0) {
                const _errs4 = errors;
                if (
                  !validate68(data.status, {
                    instancePath: instancePath + "/status",
                    parentData: data,
                    parentDataProperty: "status",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs4 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.fireblocksAssetId !== void 0) {
                  const _errs5 = errors;
                  if (
                    !validate31(data.fireblocksAssetId, {
                      instancePath: instancePath + "/fireblocksAssetId",
                      parentData: data,
                      parentDataProperty: "fireblocksAssetId",
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs5 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.amount !== void 0) {
                    const _errs6 = errors;
                    if (
                      !validate52(data.amount, {
                        instancePath: instancePath + "/amount",
                        parentData: data,
                        parentDataProperty: "amount",
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs6 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.settlementId !== void 0) {
                      const _errs7 = errors;
                      if (
                        !validate42(data.settlementId, {
                          instancePath: instancePath + "/settlementId",
                          parentData: data,
                          parentDataProperty: "settlementId",
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs7 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sourceAddress !== void 0) {
                        const _errs8 = errors;
                        if (typeof data.sourceAddress !== "string") {
                          validate112.errors = [
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
                        var valid0 = _errs8 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.destinationAddress !== void 0) {
                          const _errs10 = errors;
                          if (typeof data.destinationAddress !== "string") {
                            validate112.errors = [
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
                          var valid0 = _errs10 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.destinationTag !== void 0) {
                            const _errs12 = errors;
                            if (typeof data.destinationTag !== "string") {
                              validate112.errors = [
                                {
                                  instancePath: instancePath + "/destinationTag",
                                  schemaPath: "#/properties/destinationTag/type",
                                  keyword: "type",
                                  params: { type: "string" },
                                  message: "must be string",
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs12 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.blockchainTxId !== void 0) {
                              const _errs14 = errors;
                              if (typeof data.blockchainTxId !== "string") {
                                validate112.errors = [
                                  {
                                    instancePath: instancePath + "/blockchainTxId",
                                    schemaPath: "#/properties/blockchainTxId/type",
                                    keyword: "type",
                                    params: { type: "string" },
                                    message: "must be string",
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs14 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.createdAt !== void 0) {
                                const _errs16 = errors;
                                if (
                                  !validate35(data.createdAt, {
                                    instancePath: instancePath + "/createdAt",
                                    parentData: data,
                                    parentDataProperty: "createdAt",
                                    rootData,
                                  })
                                ) {
                                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs16 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.lastUpdated !== void 0) {
                                  const _errs17 = errors;
                                  if (
                                    !validate35(data.lastUpdated, {
                                      instancePath: instancePath + "/lastUpdated",
                                      parentData: data,
                                      parentDataProperty: "lastUpdated",
                                      rootData,
                                    })
                                  ) {
                                    vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                                    errors = vErrors.length;
                                  }
                                  var valid0 = _errs17 === errors;
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
    } else {
      validate112.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate112.errors = vErrors;
  return errors === 0;
}
const CollateralWorkspaces = /* @__PURE__ */ Object.assign(validate123, { schema: node31 });
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.collateralId === void 0 && (missing0 = "collateralId")) {
        validate126.errors = [
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
        if (data.collateralId !== void 0) {
          const _errs1 = errors;
          if (
            !validate29(data.collateralId, {
              instancePath: instancePath + "/collateralId",
              parentData: data,
              parentDataProperty: "collateralId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.accountId !== void 0) {
            const _errs2 = errors;
            if (typeof data.accountId !== "string") {
              validate126.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate126.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate126.errors = vErrors;
  return errors === 0;
}
function validate124(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.workspaceId === void 0 && (missing0 = "workspaceId")) ||
        (data.name === void 0 && (missing0 = "name")) ||
        (data.collateralAccounts === void 0 && (missing0 = "collateralAccounts")) ||
        (data.signers === void 0 && (missing0 = "signers"))
      ) {
        validate124.errors = [
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
        if (data.workspaceId !== void 0) {
          const _errs1 = errors;
          if (
            !validate39(data.workspaceId, {
              instancePath: instancePath + "/workspaceId",
              parentData: data,
              parentDataProperty: "workspaceId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== void 0) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate124.errors = [
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
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.collateralAccounts !== void 0) {
              let data2 = data.collateralAccounts;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (
                      !validate126(data2[i0], {
                        instancePath: instancePath + "/collateralAccounts/" + i0,
                        parentData: data2,
                        parentDataProperty: i0,
                        rootData,
                      })
                    ) {
                      vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate124.errors = [
                    {
                      instancePath: instancePath + "/collateralAccounts",
                      schemaPath: "#/properties/collateralAccounts/type",
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
            if (valid0) {
              if (data.signers !== void 0) {
                let data4 = data.signers;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data4)) {
                    var valid2 = true;
                    const len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      const _errs9 = errors;
                      if (
                        !validate97(data4[i1], {
                          instancePath: instancePath + "/signers/" + i1,
                          parentData: data4,
                          parentDataProperty: i1,
                          rootData,
                        })
                      ) {
                        vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
                        errors = vErrors.length;
                      }
                      var valid2 = _errs9 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate124.errors = [
                      {
                        instancePath: instancePath + "/signers",
                        schemaPath: "#/properties/signers/type",
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
      validate124.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate124.errors = vErrors;
  return errors === 0;
}
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.workspaces === void 0 && (missing0 = "workspaces")) {
        validate123.errors = [
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
        if (data.workspaces !== void 0) {
          let data0 = data.workspaces;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                const _errs3 = errors;
                if (
                  !validate124(data0[i0], {
                    instancePath: instancePath + "/workspaces/" + i0,
                    parentData: data0,
                    parentDataProperty: i0,
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
                  errors = vErrors.length;
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate123.errors = [
                {
                  instancePath: instancePath + "/workspaces",
                  schemaPath: "#/properties/workspaces/type",
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
      validate123.errors = [
        { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" },
      ];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
export {
  CollateralSigners,
  CollateralTransaction,
  CollateralVaultAddress,
  CollateralWorkspaces,
  CreateSettlementRequest,
  ForceSettlementRequest,
  ForcedSettlement,
  MarkSettlementRequest,
  MarkedSettlement,
  Notification,
  NotificationReceipt,
  PairingToken,
  PairingTokenRequest,
  PlatformError,
  Settlement,
  UnmarkedSettlement,
  createSettlementHeader,
  getCollateralAddressPath,
  getCollateralAddressQuery,
  getCollateralTransactionPath,
  getSettlementTransactionsPath,
};
