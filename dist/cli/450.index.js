export const id = 450;
export const ids = [450,292];
export const modules = {

/***/ 9450:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createAccountApi: () => (/* binding */ createAccountApi)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/oos/answer.ts
var oos_answer = __webpack_require__(2509);
// EXTERNAL MODULE: ./src/oos/transport.ts + 1 modules
var transport = __webpack_require__(8292);
;// CONCATENATED MODULE: ./src/oos/trust.ts

/** OOS's name among those who may assume a role, also one that names a region. */
const SERVICE = /^(?:\*|oos(?:\.[a-z0-9-]+)*\.aliyuncs\.com)$/i;
const ASSUME_ROLE = /^(?:\*|sts:\*|sts:assume\*|sts:assumerole\*?)$/i;
/**
 * Whether a role's trust policy lets OOS assume the role; undefined where the text is no policy. Conditions are not
 * judged: a permission under a condition counts, a refusal under one does not.
 */
const isTrustingOos = (text) => {
    const statements = parseStatements(text)?.filter(isAboutOos);
    if (statements === undefined)
        return undefined;
    const isDenied = statements.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined);
    return !isDenied && statements.some(({ Effect }) => Effect === 'Allow');
};
const parseStatements = (text) => {
    const policy = parseJson(text);
    const statements = (0,oos_answer/* isJsonObject */.OW)(policy) ? [policy['Statement'] ?? []].flat() : undefined;
    return statements?.every(oos_answer/* isJsonObject */.OW) === true ? statements : undefined;
};
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const isAboutOos = ({ Action, Principal }) => {
    const services = (0,oos_answer/* isJsonObject */.OW)(Principal) ? Principal['Service'] : Principal;
    return (listTexts(Action).some((action) => ASSUME_ROLE.test(action)) &&
        listTexts(services).some((name) => SERVICE.test(name)));
};
/** A text, or a list of texts. */
const listTexts = (value) => [value].flat().filter((item) => typeof item === 'string');

;// CONCATENATED MODULE: ./src/oos/account.ts




const RAM_VERSION = '2015-05-01';
const RESOURCE_MANAGER_VERSION = '2020-03-31';
/** Makes an {@link AccountApi}. Nothing is retried: what could not be looked at must not cost the run its budget of time. */
const createAccountApi = (options) => {
    const { ramEndpoint, resourceManagerEndpoint } = options;
    const ram = toCall(options, RAM_VERSION, ramEndpoint);
    const resourceManager = toCall(options, RESOURCE_MANAGER_VERSION, resourceManagerEndpoint);
    return {
        getRoleState: (RoleName) => orMissing(NO_ROLE, async () => toRoleState(await ram('GetRole', 'ram', { RoleName }))),
        getGroupState: (ResourceGroupId) => orMissing(NO_GROUP, async () => toGroupState(await resourceManager('GetResourceGroup', 'resourcemanager', { ResourceGroupId }))),
    };
};
const toCall = ({ getCredentials, onCall, now }, apiVersion, endpoint) => (0,transport/* createServiceCall */._)({ apiVersion, endpointOf: () => endpoint, isRegional: false, getCredentials }, onCall, now);
/** RAM leaves out the s that the others have. A name that cannot be one is a name of nothing. */
const NO_ROLE = /^(?:EntityNotExists?\.Role|InvalidParameter\.RoleName(?:\..*)?)$/;
const NO_GROUP = /^(?:EntityNotExists?\.ResourceGroup|InvalidParameter\.ResourceGroupId(?:\..*)?)$/;
const orMissing = async (missing, look) => {
    try {
        return await look();
    }
    catch (thrown) {
        const detail = thrown instanceof errors/* CodedError */.AK ? thrown.detail : undefined;
        if (detail?.code === 'API_REJECTED' && missing.test(detail.apiCode ?? ''))
            return 'missing';
        throw thrown;
    }
};
const TRUST = 'AssumeRolePolicyDocument';
const toRoleState = (answer) => {
    const isTrusting = isTrustingOos((0,oos_answer/* toText */.fE)((0,oos_answer/* requireObject */.zG)(answer, 'Role'), TRUST) ?? '');
    if (isTrusting === undefined)
        throw (0,oos_answer/* toInvalid */.bE)(answer.call, `Role.${TRUST}`, answer.status);
    return isTrusting ? 'trusting' : 'untrusting';
};
const GROUP_STATES = {
    OK: 'there',
    Creating: 'there',
    PendingDelete: 'leaving',
    Deleting: 'leaving',
};
const toGroupState = (answer) => {
    const status = (0,oos_answer/* toText */.fE)((0,oos_answer/* requireObject */.zG)(answer, 'ResourceGroup'), 'Status') ?? '';
    const state = Object.hasOwn(GROUP_STATES, status) ? GROUP_STATES[status] : undefined;
    if (state === undefined)
        throw (0,oos_answer/* toInvalid */.bE)(answer.call, 'ResourceGroup.Status', answer.status);
    return state;
};


/***/ }),

/***/ 8292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createCall: () => (/* binding */ createCall),
  _: () => (/* binding */ createServiceCall)
});

// EXTERNAL MODULE: ./node_modules/@alicloud/pop-core/index.js
var pop_core = __webpack_require__(511);
var pop_core_default = /*#__PURE__*/__webpack_require__.n(pop_core);
// EXTERNAL MODULE: ./src/oos/answer.ts
var oos_answer = __webpack_require__(2509);
// EXTERNAL MODULE: ./src/oos/answer-limit.ts + 2 modules
var answer_limit = __webpack_require__(6504);
;// CONCATENATED MODULE: ./src/oos/time-offset.ts

/** A refused call was not carried out, so that a write can be sent again as well. */
const TIME_REFUSED = /^InvalidTimeStamp\.Expired$/;
/** Starts with the clock as it is. `now` gives milliseconds since the epoch. */
const createTimeOffset = (now) => {
    let offsetMs;
    let isGivenUp = false;
    const toTimestamp = () => (offsetMs === undefined ? undefined : toUtcSeconds(now() + offsetMs));
    return {
        run: async (call) => {
            const usedMs = offsetMs;
            try {
                return await call(toTimestamp());
            }
            catch (thrown) {
                const serverMs = toServerTime(thrown);
                // What was sent with a corrected time, and is refused all the same, is no matter of our clock.
                if (serverMs === undefined || usedMs !== undefined || isGivenUp)
                    throw thrown;
                offsetMs ??= serverMs - now();
            }
            try {
                return await call(toTimestamp());
            }
            catch (thrown) {
                // One answer with a wrong date must not spoil the calls that follow.
                isGivenUp ||= toServerTime(thrown) !== undefined;
                if (isGivenUp)
                    offsetMs = undefined;
                throw thrown;
            }
        },
    };
};
const toServerTime = (thrown) => {
    const isRefused = thrown instanceof oos_answer/* TransportError */.wX &&
        thrown.detail.code === 'API_REJECTED' &&
        TIME_REFUSED.test(thrown.detail.apiCode ?? '');
    return isRefused ? thrown.serverTimeMs : undefined;
};
const toUtcSeconds = (ms) => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');

;// CONCATENATED MODULE: ./src/oos/transport.ts




/** OOS's RPC version (api.md: 2019-06-01). */
const API_VERSION = '2019-06-01';
const TIMEOUT_MS = 10_000;
/** Makes a {@link Call} to OOS. `onCall` is told of each request before it leaves. */
const createCall = (endpointOf, getCredentials, onCall, now = Date.now) => createServiceCall({ apiVersion: API_VERSION, endpointOf, isRegional: true, getCredentials }, onCall, now);
/** Makes a {@link Call} to any service on `@alicloud/pop-core`. `onCall` is told of each request before it leaves; `now` gives milliseconds since the epoch. */
const createServiceCall = (service, onCall, now) => {
    const timeOffset = createTimeOffset(now);
    const clients = new Map();
    const clientOf = (region) => {
        const known = clients.get(region);
        const client = known ?? createClient(service, service.endpointOf(region));
        clients.set(region, client);
        return client;
    };
    const send = async (call, parameters) => {
        onCall(call);
        try {
            const client = clientOf(call.region);
            // Exactly 'POST': any other spelling puts the parameters, secrets included, into the URL.
            const options = { method: 'POST', timeout: TIMEOUT_MS, rejectUnauthorized: true };
            const request = () => client.request(call.operation, dropUndefined(parameters), options);
            const answer = await (0,answer_limit/* limitAnswers */.R)(request);
            return (0,oos_answer/* assertAnswer */.NG)(call, answer[1].response.statusCode, toPlainJson(answer[0]));
        }
        catch (thrown) {
            throw (0,oos_answer/* toTransportError */.fh)(call, thrown);
        }
    };
    return (operation, region, parameters) => {
        const ofRegion = service.isRegional ? { RegionId: region } : {};
        // The library merges its own timestamp first, so that one that is given wins.
        return timeOffset.run((Timestamp) => send({ operation, region }, { ...ofRegion, ...parameters, Timestamp }));
    };
};
const createClient = ({ apiVersion, getCredentials }, endpoint) => {
    const credentialsProvider = {
        getCredentials: async () => {
            const credentials = await getCredentials();
            // A provider without keys is how the library is told not to sign.
            if (credentials === undefined)
                return {};
            const { accessKeyId, accessKeySecret, securityToken } = credentials;
            return { accessKeyId, accessKeySecret: accessKeySecret.reveal(), securityToken: securityToken?.reveal() };
        },
    };
    const Constructor = (pop_core_default());
    return new Constructor({ endpoint, apiVersion, credentialsProvider }, true);
};
const dropUndefined = (parameters) => Object.fromEntries(Object.entries(parameters).filter((entry) => entry[1] !== undefined));
/** The library answers with objects without a prototype and with BigNumbers; this makes them plain and texts. */
const toPlainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ })

};
