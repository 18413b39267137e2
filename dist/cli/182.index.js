export const id = 182;
export const ids = [182];
export const modules = {

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
