export const id = 182;
export const ids = [182];
export const modules = {

/***/ 2509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ky: () => (/* binding */ requireList),
/* harmony export */   NG: () => (/* binding */ assertAnswer),
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   bE: () => (/* binding */ toInvalid),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   fh: () => (/* binding */ toTransportError),
/* harmony export */   wX: () => (/* binding */ TransportError),
/* harmony export */   zG: () => (/* binding */ requireObject)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/** An error that also says how long the server asks to wait. */
class TransportError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A {
    /** Milliseconds; undefined where the server said nothing. */
    retryAfterMs;
    constructor(detail, retryAfterMs) {
        super(detail);
        this.retryAfterMs = retryAfterMs;
    }
}
const HARMLESS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** A code or an id of an answer if it looks like one; anything else is foreign text that must not be shown. */
const toHarmless = (text) => typeof text === 'string' && HARMLESS.test(text) ? text : undefined;
/** Checks status and shape of an answer that the client library took for a success. */
const assertAnswer = (call, status, body) => {
    if (status >= 500)
        throw new TransportError({ code: 'API_UNAVAILABLE', ...call, status });
    if (status < 200 || status > 299)
        throw toInvalid(call, 'a status of success', status);
    if (!isJsonObject(body))
        throw toInvalid(call, 'a JSON object', status);
    return { call, status, requestId: toHarmless(body['RequestId']) ?? '', body };
};
/** The error for an answer that lacks what it must have. */
const toInvalid = (call, expected, status) => new TransportError({ code: 'API_ANSWER_INVALID', ...call, expected, ...(status !== undefined && { status }) });
/** Whether a value is a JSON object, and no list. */
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** A member that must be an object; throws API_ANSWER_INVALID. */
const requireObject = (answer, member) => {
    const value = answer.body[member];
    if (!isJsonObject(value))
        throw toInvalid(answer.call, member, answer.status);
    return value;
};
/** A member that must be a list; throws API_ANSWER_INVALID. */
const requireList = (answer, member) => {
    const value = answer.body[member];
    if (!Array.isArray(value))
        throw toInvalid(answer.call, member, answer.status);
    return value;
};
/** A text member of an object, or undefined where it is absent, empty or no text. */
const toText = (object, member) => {
    const value = object[member];
    return typeof value === 'string' && value !== '' ? value : undefined;
};
/**
 * Rebuilds whatever the client library threw from code, status and request id alone: its messages echo requests. Our
 * own errors stay as they are: where credentials could not be had, no request was sent.
 */
const toTransportError = (call, thrown) => {
    if (thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A)
        return thrown;
    const error = typeof thrown === 'object' && thrown !== null ? thrown : {};
    if (isJsonObject(error.data))
        return toRefusal(call, error, error.data);
    const reason = toNetworkFault(error);
    return reason === undefined
        ? toInvalid(call, 'JSON')
        : new TransportError({ code: 'API_UNREACHABLE', ...call, reason });
};
const toRefusal = (call, error, data) => {
    const response = error.entry?.response;
    const status = typeof response?.statusCode === 'number' ? response.statusCode : undefined;
    const apiCode = toHarmless(data['Code']);
    const requestId = toHarmless(data['RequestId']);
    const answer = {
        ...call,
        ...(status !== undefined && { status }),
        ...(apiCode !== undefined && { apiCode }),
        ...(requestId !== undefined && { requestId }),
    };
    // Throttling may come with status 400 and faults of the service with 200: the code decides, then the status.
    if (apiCode?.includes('Throttling')) {
        const hint = Number(response?.headers?.['x-acs-retry-after']);
        return new TransportError({ code: 'API_THROTTLED', ...answer }, hint > 0 ? hint : undefined);
    }
    const isFault = (status ?? 0) >= 500 || apiCode === 'ServiceUnavailable' || apiCode === 'InternalError';
    return new TransportError({ code: isFault ? 'API_UNAVAILABLE' : 'API_REJECTED', ...answer });
};
const TLS_FAULT = /CERT|SSL|TLS|SIGNATURE|^UNABLE_TO_|^EPROTO$/;
const NETWORK_FAULTS = {
    ECONNRESET: 'reset',
    EPIPE: 'reset',
    ECONNREFUSED: 'refused',
    ENOTFOUND: 'dns',
    EAI_AGAIN: 'dns',
    ETIMEDOUT: 'timeout',
};
const toNetworkFault = (error) => {
    if (typeof error.name === 'string' && error.name.startsWith('RequestTimeout'))
        return 'timeout';
    if (typeof error.code !== 'string')
        return undefined;
    if (TLS_FAULT.test(error.code))
        return 'tls';
    return NETWORK_FAULTS[error.code] ?? 'other';
};
/** Whether the API says that what was asked for does not exist. */
const isNotFound = (thrown) => thrown instanceof TransportError &&
    thrown.detail.code === 'API_REJECTED' &&
    thrown.detail.apiCode?.startsWith('EntityNotExists') === true;


/***/ }),

/***/ 2182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ createServiceCall),
/* harmony export */   createCall: () => (/* binding */ createCall)
/* harmony export */ });
/* harmony import */ var _alicloud_pop_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(511);
/* harmony import */ var _alicloud_pop_core__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_alicloud_pop_core__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2509);


/** OOS's RPC version (api.md: 2019-06-01). */
const API_VERSION = '2019-06-01';
const TIMEOUT_MS = 10_000;
/** Makes a {@link Call} to OOS. `onCall` is told of each request before it leaves. */
const createCall = (endpointOf, getCredentials, onCall) => createServiceCall({ apiVersion: API_VERSION, endpointOf, isRegional: true, getCredentials }, onCall);
/** Makes a {@link Call} to any service on `@alicloud/pop-core`. `onCall` is told of each request before it leaves. */
const createServiceCall = (service, onCall) => {
    const clients = new Map();
    const clientOf = (region) => {
        const known = clients.get(region);
        const client = known ?? createClient(service, service.endpointOf(region));
        clients.set(region, client);
        return client;
    };
    return async (operation, region, parameters) => {
        const call = { operation, region };
        onCall(call);
        try {
            const body = { ...(service.isRegional && { RegionId: region }), ...dropUndefined(parameters) };
            // Exactly 'POST': any other spelling puts the parameters, secrets included, into the URL.
            const answer = await clientOf(region).request(operation, body, {
                method: 'POST',
                timeout: TIMEOUT_MS,
                rejectUnauthorized: true,
            });
            return (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .assertAnswer */ .NG)(call, answer[1].response.statusCode, toPlainJson(answer[0]));
        }
        catch (thrown) {
            throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .toTransportError */ .fh)(call, thrown);
        }
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
    const Constructor = (_alicloud_pop_core__WEBPACK_IMPORTED_MODULE_0___default());
    return new Constructor({ endpoint, apiVersion, credentialsProvider }, true);
};
const dropUndefined = (parameters) => Object.fromEntries(Object.entries(parameters).filter((entry) => entry[1] !== undefined));
/** The library answers with objects without a prototype and with BigNumbers; this makes them plain and texts. */
const toPlainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ })

};
