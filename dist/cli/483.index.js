export const id = 483;
export const ids = [483];
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

/***/ 9999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2509);


const MAX_PAGES = 1_000;
/** All items of a paged list. Throws LIST_INCOMPLETE where the pages repeat or do not end. */
const readPages = async (readPage, member) => {
    const items = [];
    const seen = new Set();
    let token;
    do {
        const answer = await readPage(token);
        items.push(...(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireList */ .Ky)(answer, member));
        token = toToken(answer);
        if (token !== undefined && (seen.has(token) || seen.size >= MAX_PAGES)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .A({ code: 'LIST_INCOMPLETE', ...answer.call });
        }
        if (token !== undefined)
            seen.add(token);
    } while (token !== undefined);
    return items;
};
/** Absent, null and empty mean the last page; anything but a text is no token, and no end either. */
const toToken = ({ body, call, status }) => {
    const token = body['NextToken'] ?? '';
    if (typeof token !== 'string')
        throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .toInvalid */ .bE)(call, 'NextToken', status);
    return token === '' ? undefined : token;
};


/***/ }),

/***/ 6483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createParameterApi: () => (/* binding */ createParameterApi)
/* harmony export */ });
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1405);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2509);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9999);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2985);




/** The most that GetParametersByPath gives at once. */
const PAGE_SIZE = 10;
/** `ParameterApi` on the Parameter Store operations of OOS. */
const createParameterApi = (call) => ({
    listByPath: async (region, path) => {
        const parameters = { Path: path, Recursive: 'true', MaxResults: String(PAGE_SIZE) };
        const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .readPages */ .n)((token) => (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryRead */ .N)(() => call('GetParametersByPath', region, { ...parameters, NextToken: token })), 'Parameters');
        return items.flatMap((item) => toStored(item) ?? []);
    },
    create: async (region, name, value) => {
        await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryWrite */ .o)(() => call('CreateParameter', region, { Name: name, Type: 'String', Value: value }));
    },
    update: async (region, name, value) => {
        await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryWrite */ .o)(() => call('UpdateParameter', region, { Name: name, Value: value }));
    },
    delete: async (region, name) => {
        try {
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryWrite */ .o)(() => call('DeleteParameter', region, { Name: name }));
        }
        catch (thrown) {
            if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(thrown))
                throw thrown;
        }
    },
    getSecret: (region, name) => getSecret(call, region, name),
});
const toStored = (item) => {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(item))
        return undefined;
    const name = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(item, 'Name');
    const version = Number(item['ParameterVersion']);
    return name === undefined
        ? undefined
        : { name, value: (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(item, 'Value') ?? '', version: version > 0 ? version : 1 };
};
const getSecret = async (call, region, name) => {
    try {
        return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retryRead */ .N)(async () => {
            const answer = await call('GetSecretParameter', region, { Name: name, WithDecryption: 'true' });
            const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireObject */ .zG)(answer, 'Parameter'), 'Value');
            if (value === undefined)
                throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .toInvalid */ .bE)(answer.call, 'Parameter.Value', answer.status);
            return new _model_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(value);
        });
    }
    catch (thrown) {
        if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(thrown))
            return undefined;
        throw thrown;
    }
};


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


/***/ })

};
