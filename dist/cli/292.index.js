export const id = 292;
export const ids = [292];
export const modules = {

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
