export const id = 654;
export const ids = [654];
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

/***/ 4654:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createChatApi: () => (/* binding */ createChatApi)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/model/key.ts
var key = __webpack_require__(7142);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/tree.ts + 1 modules
var tree = __webpack_require__(7554);
// EXTERNAL MODULE: ./src/oos/answer.ts
var oos_answer = __webpack_require__(2509);
;// CONCATENATED MODULE: ./src/oos/live.ts


/** In characters, as the file format counts them. */
const MAX_NAME_LENGTH = 200;
/** One item of ListChatConfigurations; undefined where its name is none we can handle or a member is missing. */
const toSummary = (region, item) => {
    if (!(0,oos_answer/* isJsonObject */.OW)(item))
        return undefined;
    const name = (0,oos_answer/* toText */.fE)(item, 'Name');
    const type = (0,oos_answer/* toText */.fE)(item, 'Type');
    const updatedDate = (0,oos_answer/* toText */.fE)(item, 'UpdatedDate');
    if (name === undefined || !isName(name) || type === undefined || updatedDate === undefined)
        return undefined;
    const ramRole = (0,oos_answer/* toText */.fE)(item, 'RamRole');
    const outputs = (0,oos_answer/* toText */.fE)(item, 'Outputs');
    return {
        key: { region, name },
        type,
        createdDate: (0,oos_answer/* toText */.fE)(item, 'CreatedDate') ?? '',
        updatedDate,
        ...(ramRole !== undefined && { ramRole }),
        ...(outputs !== undefined && { outputs: new secret/* Secret */.zh(outputs) }),
    };
};
/** Half a surrogate pair is lost on the way back to the API: such a name would mean another object. */
const isName = (name) => name.isWellFormed() && [...name].length <= MAX_NAME_LENGTH;
/** The answer of GetChatConfiguration; undefined where it is not what was asked for. */
const toLive = (key, object) => {
    const summary = toSummary(key.region, object);
    const configuration = parseConfiguration(object['Configuration']);
    if (summary === undefined || summary.key.name !== key.name || configuration === undefined)
        return undefined;
    const resourceGroupId = (0,oos_answer/* toText */.fE)(object, 'ResourceGroupId');
    return {
        ...summary,
        configuration: toLiveTree(configuration),
        ...(resourceGroupId !== undefined && { resourceGroupId }),
    };
};
const parseConfiguration = (text) => {
    if (text === undefined || text === null || text === '')
        return {};
    if (typeof text !== 'string')
        return (0,oos_answer/* isJsonObject */.OW)(text) ? text : undefined;
    try {
        const value = JSON.parse(text);
        return (0,oos_answer/* isJsonObject */.OW)(value) && !hasInexactNumber(text) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
/**
 * Whether a number would lose digits: an update that echoes it would write another one. Seen only in the text, because
 * the parser has rounded it.
 */
const hasInexactNumber = (json) => (json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? []).some((token) => !Number.isFinite(Number(token)) || (/\d{16}/.test(token.replace('.', '')) && String(Number(token)) !== token));
/** Hides what is secret by its name, and masks wherever they stand, at any depth. */
const toLiveTree = (value) => {
    if (typeof value === 'string')
        return (0,secret/* isMaskText */.Kh)(value) ? new secret/* Secret */.zh(value) : value;
    if (Array.isArray(value))
        return value.map(toLiveTree);
    if (!(0,oos_answer/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, (0,secret/* isSecretName */.eh)(key) ? toSecret(member) : toLiveTree(member)]));
};
const toSecret = (value) => new secret/* Secret */.zh(typeof value === 'string' ? value : JSON.stringify(value));

// EXTERNAL MODULE: ./src/oos/pages.ts
var pages = __webpack_require__(9999);
// EXTERNAL MODULE: ./src/oos/retry.ts
var retry = __webpack_require__(2985);
;// CONCATENATED MODULE: ./src/oos/chat.ts








/** The largest page of OOS's neighbouring lists; that of ListChatConfigurations is not documented. */
const PAGE_SIZE = 100;
/** Hiding shorter texts would black out the log; none of them is ever rendered anyway. */
const SHORTEST_MASK = 4;
/** `ChatApi` on the five chat operations of OOS. `mask` is told every credential that an answer holds. */
const createChatApi = (call, mask) => ({
    list: async (region) => maskList(await listRegion(call, region), mask),
    get: async (key) => maskLive(await getOne(call, key), mask),
    create: (request) => write(call, 'CreateChatConfiguration', request.key, toParameters(request)),
    update: (request) => write(call, 'UpdateChatConfiguration', request.key, toParameters(request)),
    delete: (key) => write(call, 'DeleteChatConfiguration', key, { Name: key.name }),
});
const listRegion = async (call, region) => {
    const operation = 'ListChatConfigurations';
    const items = await (0,pages/* readPages */.n)((token) => (0,retry/* retryRead */.N)(() => call(operation, region, { MaxResults: String(PAGE_SIZE), NextToken: token })), 'ChatConfigurations');
    const summaries = items.flatMap((item) => toSummary(region, item) ?? []);
    // An item that comes twice means that the pages moved while they were read: another may be missing.
    const isRepeated = new Set(summaries.map((summary) => (0,key/* toKeyText */.m)(summary.key))).size < summaries.length;
    if (isRepeated)
        throw new errors/* CodedError */.A({ code: 'LIST_INCOMPLETE', operation, region });
    return { summaries, unreadableCount: items.length - summaries.length };
};
const getOne = async (call, key) => {
    try {
        return await (0,retry/* retryRead */.N)(async () => {
            const answer = await call('GetChatConfiguration', key.region, { Name: key.name });
            const live = toLive(key, (0,oos_answer/* requireObject */.zG)(answer, 'ChatConfiguration'));
            if (live === undefined)
                throw (0,oos_answer/* toInvalid */.bE)(answer.call, 'ChatConfiguration', answer.status);
            return live;
        });
    }
    catch (thrown) {
        if ((0,oos_answer/* isNotFound */.c4)(thrown))
            return undefined;
        throw thrown;
    }
};
const write = async (call, operation, key, parameters) => {
    const answer = await (0,retry/* retryWrite */.o)(() => call(operation, key.region, parameters));
    return { requestId: answer.requestId };
};
/** The one place where secrets become part of a request. */
const toParameters = (request) => ({
    Name: request.key.name,
    Type: request.type,
    RamRole: request.ramRole,
    ResourceGroupId: request.resourceGroupId,
    Configuration: request.configuration &&
        JSON.stringify((0,tree/* mapHidden */.Bo)(request.configuration, (secret) => secret.reveal())),
});
const maskList = (list, mask) => {
    for (const { outputs } of list.summaries)
        if (outputs !== undefined)
            maskOutputs(outputs, mask);
    return list;
};
const maskLive = (live, mask) => {
    if (live?.outputs !== undefined)
        maskOutputs(live.outputs, mask);
    (0,tree/* visitHidden */.sf)(live?.configuration ?? {}, '', (leaf) => {
        if (leaf instanceof secret/* Secret */.zh && !leaf.isMask() && leaf.reveal().length >= SHORTEST_MASK)
            mask(leaf.reveal());
    });
    return live;
};
/** Outputs are JSON text whose values (webhook URL, AesKey) are credentials each. */
const maskOutputs = (outputs, mask) => {
    for (const value of listTexts(outputs))
        mask(value);
};
const listTexts = (outputs) => {
    const texts = [];
    try {
        JSON.parse(outputs.reveal(), (_key, value) => {
            if (typeof value === 'string' && value.length >= SHORTEST_MASK)
                texts.push(value);
            return value;
        });
        return texts;
    }
    catch {
        return [outputs.reveal()];
    }
};


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
