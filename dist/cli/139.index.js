export const id = 139;
export const ids = [139,182];
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

/***/ 2985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ retryRead),
/* harmony export */   o: () => (/* binding */ retryWrite)
/* harmony export */ });
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6090);
/* harmony import */ var cockatiel__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(cockatiel__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2509);


const MAX_RETRIES = 6;
const FIRST_DELAY_MS = 200;
const MAX_DELAY_MS = 10_000;
/** A read can be asked again after any fault that may pass. */
const PASSING = new Set([
    'API_THROTTLED',
    'API_UNAVAILABLE',
    'API_UNREACHABLE',
    'API_ANSWER_INVALID',
]);
/** A throttled call was not carried out, so it is the only write that may be sent again without looking. */
const NOT_CARRIED_OUT = new Set(['API_THROTTLED']);
/** Runs a read, again where its fault may pass. */
const retryRead = (run) => toPolicy(PASSING).execute(run);
/** Runs a write, again only where it certainly was not carried out. */
const retryWrite = (run) => toPolicy(NOT_CARRIED_OUT).execute(run);
const toPolicy = (codes) => (0,cockatiel__WEBPACK_IMPORTED_MODULE_1__.retry)((0,cockatiel__WEBPACK_IMPORTED_MODULE_1__.handleWhen)((error) => error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX && codes.has(error.detail.code)), { maxAttempts: MAX_RETRIES, backoff: { next: (context) => preferHint(context, jitter.next()) } });
const jitter = new cockatiel__WEBPACK_IMPORTED_MODULE_1__.ExponentialBackoff({
    generator: cockatiel__WEBPACK_IMPORTED_MODULE_1__.fullJitterGenerator,
    initialDelay: FIRST_DELAY_MS,
    maxDelay: MAX_DELAY_MS,
});
/** Waits at least as long as the server asks, within reason. */
const preferHint = (attempt, backoff) => {
    const { result } = attempt;
    const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : undefined;
    const hint = error instanceof _answer_js__WEBPACK_IMPORTED_MODULE_0__/* .TransportError */ .wX ? (error.retryAfterMs ?? 0) : 0;
    return {
        duration: Math.max(backoff.duration, Math.min(hint, MAX_DELAY_MS)),
        next: (context) => preferHint(context, backoff.next(context)),
    };
};


/***/ }),

/***/ 9139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createSts: () => (/* binding */ createSts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2509);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2925);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2985);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2182);






/** STS's RPC version. */
const API_VERSION = '2015-04-01';
/** Stands for the region in errors and logs: STS has none. */
const REGION = 'sts';
/** Makes an {@link Sts}. */
const createSts = ({ endpoint, mask, onCall }) => {
    const toCall = (credentials) => (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .createServiceCall */ ._)({
        apiVersion: API_VERSION,
        endpointOf: () => endpoint,
        isRegional: false,
        getCredentials: async () => credentials,
    }, onCall);
    const callUnsigned = toCall(undefined);
    return {
        assumeRoleWithOidc: (request) => settle(async () => toTemporary(await callUnsigned('AssumeRoleWithOIDC', REGION, toParameters(request)), mask)),
        getCallerIdentity: (credentials) => {
            const call = toCall(credentials);
            return settle(async () => toIdentity(await call('GetCallerIdentity', REGION, {})));
        },
    };
};
/** Retries, and then takes the mark of a passing fault away: whoever asked for credentials must not retry once more. */
const settle = async (run) => {
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .retryRead */ .N)(run);
    }
    catch (thrown) {
        throw thrown instanceof _answer_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A(thrown.detail) : thrown;
    }
};
const toParameters = (request) => ({
    RoleArn: request.roleArn,
    OIDCProviderArn: request.providerArn,
    OIDCToken: request.token.reveal(),
    RoleSessionName: request.sessionName,
    DurationSeconds: String(request.durationSeconds ?? _credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_DURATION_SECONDS */ .Ro),
});
const UTC_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;
const toTemporary = (answer, mask) => {
    const object = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requireObject */ .zG)(answer, 'Credentials');
    const accessKeyId = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(object, 'AccessKeyId');
    const accessKeySecret = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(object, 'AccessKeySecret');
    const securityToken = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(object, 'SecurityToken');
    for (const secret of [accessKeySecret, securityToken])
        if (secret !== undefined)
            mask(secret);
    if (accessKeyId === undefined)
        throw toMissing(answer, 'Credentials.AccessKeyId');
    if (accessKeySecret === undefined)
        throw toMissing(answer, 'Credentials.AccessKeySecret');
    if (securityToken === undefined)
        throw toMissing(answer, 'Credentials.SecurityToken');
    const expiration = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(object, 'Expiration') ?? '';
    const expiresAtMs = UTC_TIME.test(expiration) ? Date.parse(expiration) : Number.NaN;
    if (Number.isNaN(expiresAtMs))
        throw toMissing(answer, 'Credentials.Expiration');
    const credentials = {
        accessKeyId,
        accessKeySecret: new _model_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(accessKeySecret),
        securityToken: new _model_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(securityToken),
    };
    return { credentials, expiresAtMs };
};
const ACCOUNT_ID = /^\d{1,32}$/;
const toIdentity = (answer) => {
    const accountId = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(answer.body, 'AccountId');
    const arn = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(answer.body, 'Arn');
    if (accountId === undefined || !ACCOUNT_ID.test(accountId))
        throw toMissing(answer, 'AccountId');
    if (arn === undefined)
        throw toMissing(answer, 'Arn');
    return { accountId, arn };
};
const toMissing = ({ call, status }, member) => (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toInvalid */ .bE)(call, member, status);


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
