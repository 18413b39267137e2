export const id = 654;
export const ids = [654];
export const modules = {

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
/** Twice what a file may hold, because JSON takes more quotes: no configuration that we wrote is longer. */
const MAX_CONFIGURATION_LENGTH = 512 * 1024;
/** Far more levels than a file may have, and few enough to walk through. */
const MAX_LEVELS = 100;
/** Keys, items and all: every one that differs from the file is shown. */
const MAX_VALUES = 20_000;
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
        return (0,oos_answer/* isJsonObject */.OW)(text) && isHandy(text) ? text : undefined;
    if (text.length > MAX_CONFIGURATION_LENGTH)
        return undefined;
    try {
        const value = JSON.parse(text);
        return (0,oos_answer/* isJsonObject */.OW)(value) && isHandy(value) && !hasInexactNumber(text) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
/** Whether a value can be walked through and shown: deeper ones would overflow the stack somewhere. */
const isHandy = (value) => countValues(value, MAX_LEVELS) <= MAX_VALUES;
const countValues = (value, levels) => {
    if (typeof value !== 'object' || value === null)
        return 1;
    if (levels === 0)
        return Number.POSITIVE_INFINITY;
    return Object.values(value).reduce((sum, member) => sum + countValues(member, levels - 1), 1);
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
;// CONCATENATED MODULE: ./src/oos/chat.ts







/** The largest page of OOS's neighbouring lists; that of ListChatConfigurations is not documented. */
const PAGE_SIZE = 100;
/** Hiding shorter texts would black out the log; none of them is ever rendered anyway. */
const SHORTEST_MASK = 4;
/** Outputs have two credentials as far as is known; each one hidden is several lines of the log. */
const MAX_MASKS = 100;
/** `ChatApi` on the five chat operations of OOS. `mask` is told every credential that an answer holds. */
const createChatApi = (call, retry, mask) => ({
    list: async (region) => maskList(await listRegion(call, retry, region), mask),
    get: async (key) => maskLive(await getOne(call, retry, key), mask),
    create: (request) => write(call, retry, 'CreateChatConfiguration', request.key, toParameters(request)),
    update: (request) => write(call, retry, 'UpdateChatConfiguration', request.key, toParameters(request)),
    delete: (key) => write(call, retry, 'DeleteChatConfiguration', key, { Name: key.name }),
});
const listRegion = async (call, retry, region) => {
    const operation = 'ListChatConfigurations';
    const items = await (0,pages/* readPages */.n)((token) => retry.read(() => call(operation, region, { MaxResults: String(PAGE_SIZE), NextToken: token })), 'ChatConfigurations');
    const summaries = items.flatMap((item) => toSummary(region, item) ?? []);
    // An item that comes twice means that the pages moved while they were read: another may be missing.
    const isRepeated = new Set(summaries.map((summary) => (0,key/* toKeyText */.m)(summary.key))).size < summaries.length;
    if (isRepeated)
        throw new errors/* CodedError */.AK({ code: 'LIST_INCOMPLETE', operation, region });
    return { summaries, unreadableCount: items.length - summaries.length };
};
const getOne = async (call, retry, key) => {
    try {
        return await retry.read(async () => {
            const answer = await call('GetChatConfiguration', key.region, { Name: key.name });
            const live = toLive(key, (0,oos_answer/* requireObject */.zG)(answer, 'ChatConfiguration'));
            if (live === undefined)
                throw (0,oos_answer/* toInvalid */.bE)(answer.call, 'ChatConfiguration', answer.status);
            return live;
        });
    }
    catch (thrown) {
        if ((0,errors/* isNotFound */.c4)((0,errors/* toFailure */.w2)(thrown)))
            return undefined;
        throw thrown;
    }
};
const write = async (call, retry, operation, key, parameters) => {
    const answer = await retry.write(() => call(operation, key.region, parameters));
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
    for (const value of listTexts(outputs).slice(0, MAX_MASKS))
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
/** The most of a list that is kept, as JSON: a thousand pages of the largest answers would fill any memory. */
const MAX_LIST_CHARACTERS = 20 * 1024 * 1024;
/** All items of a paged list. Throws LIST_INCOMPLETE where the pages repeat, do not end or are too much. */
const readPages = async (readPage, member) => {
    const items = [];
    const seen = new Set();
    let token;
    let length = 0;
    do {
        const answer = await readPage(token);
        const list = (0,_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .requireList */ .Ky)(answer, member);
        length += JSON.stringify(list).length;
        token = toToken(answer);
        const isEndless = token !== undefined && (seen.has(token) || seen.size >= MAX_PAGES);
        if (isEndless || length > MAX_LIST_CHARACTERS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code: 'LIST_INCOMPLETE', ...answer.call });
        // One by one: as arguments of one call, a hundred thousand items would overflow the stack.
        for (const item of list)
            items.push(item);
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


/***/ })

};
