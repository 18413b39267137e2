export const id = 483;
export const ids = [483];
export const modules = {

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


/***/ }),

/***/ 6483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createParameterApi: () => (/* binding */ createParameterApi)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _model_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1405);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2509);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9999);




/** The most that GetParametersByPath gives at once. */
const PAGE_SIZE = 10;
/** `ParameterApi` on the Parameter Store operations of OOS. */
const createParameterApi = (call, retry) => ({
    listByPath: async (region, path) => {
        const parameters = { Path: path, Recursive: 'true', MaxResults: String(PAGE_SIZE) };
        const items = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .readPages */ .n)((token) => retry.read(() => call('GetParametersByPath', region, { ...parameters, NextToken: token })), 'Parameters');
        return items.flatMap((item) => toStored(item) ?? []);
    },
    create: async (region, name, value) => {
        await retry.write(() => call('CreateParameter', region, { Name: name, Type: 'String', Value: value }));
    },
    update: async (region, name, value) => {
        await retry.write(() => call('UpdateParameter', region, { Name: name, Value: value }));
    },
    delete: async (region, name) => {
        try {
            await retry.write(() => call('DeleteParameter', region, { Name: name }));
        }
        catch (thrown) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown)))
                throw thrown;
        }
    },
    getSecret: (region, name) => getSecret(call, retry, region, name),
});
const toStored = (item) => {
    if (!(0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(item))
        return undefined;
    const name = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(item, 'Name');
    return name === undefined
        ? undefined
        : { name, value: (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)(item, 'Value') ?? '', version: toVersion(item['ParameterVersion']) };
};
/** Counts from 1; an answer without one is taken for the first. */
const toVersion = (value) => {
    const version = typeof value === 'number' || typeof value === 'string' ? Number(value) : 1;
    return Number.isSafeInteger(version) && version > 0 ? version : 1;
};
const getSecret = async (call, retry, region, name) => {
    try {
        return await retry.read(async () => {
            const answer = await call('GetSecretParameter', region, { Name: name, WithDecryption: 'true' });
            const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toText */ .fE)((0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .requireObject */ .zG)(answer, 'Parameter'), 'Value');
            if (value === undefined)
                throw (0,_answer_js__WEBPACK_IMPORTED_MODULE_2__/* .toInvalid */ .bE)(answer.call, 'Parameter.Value', answer.status);
            return new _model_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .zh(value);
        });
    }
    catch (thrown) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isNotFound */ .c4)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown)))
            return undefined;
        throw thrown;
    }
};


/***/ })

};
