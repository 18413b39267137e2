export const id = 552;
export const ids = [552];
export const modules = {

/***/ 552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createDingTalkApi: () => (/* binding */ createDingTalkApi)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/dingtalk/body.ts
/** The most bytes of an answer that are read; a token and its end are far below. */
const MAX_BYTES = 64 * 1024;
/** The body as text, or undefined where it is longer than 64 KiB: then the rest is not read. */
const readText = async ({ body }) => {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.length;
        // Leaving the loop cancels the stream, and with it the connection.
        if (length > MAX_BYTES)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
};

;// CONCATENATED MODULE: ./src/dingtalk/client.ts


/** DingTalk's new API: the access token of an app of one's own organization. */
const TOKEN_PATH = '/v1.0/oauth2/accessToken';
const TIMEOUT_MS = 10_000;
const CALL = { operation: 'accessToken', region: 'dingtalk' };
/** The code for an id and a secret that do not belong together. */
const REFUSED_CODE = 'invalidclientidorsecret';
/** Shorter ones are no tokens: hiding them would black out the log. */
const MIN_TOKEN_LENGTH = 8;
/** Makes a {@link DingTalkApi}. Nothing is retried, and no redirect is followed: the secret goes to one host. */
const createDingTalkApi = ({ endpoint, mask, onCall }) => ({
    getLoginState: async (clientId, secret) => {
        onCall(CALL);
        const { status, text } = await send(`${endpoint}${TOKEN_PATH}`, clientId, secret);
        return toLoginState(status, toObject(text), mask);
    },
});
/** The one place where a request leaves for DingTalk. */
const send = async (url, clientId, secret) => {
    try {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/json' },
            body: JSON.stringify({ appKey: clientId, appSecret: secret.reveal() }),
            redirect: 'manual',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        return { status: response.status, text: await readText(response) };
    }
    catch (thrown) {
        // Whatever was thrown is not kept: a lower layer may hold the request.
        throw new errors/* CodedError */.AK({ code: 'API_UNREACHABLE', ...CALL, reason: toNetworkFault(thrown) });
    }
};
const toNetworkFault = (thrown) => thrown instanceof Error && thrown.name === 'TimeoutError' ? 'timeout' : 'other';
/** The body as an object; undefined where it is none. */
const toObject = (text) => {
    try {
        const value = JSON.parse(text ?? '');
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
const toLoginState = (status, body, mask) => {
    const token = body?.['accessToken'];
    if (typeof token === 'string' && token.length >= MIN_TOKEN_LENGTH)
        mask(token);
    if (status >= 500)
        throw new errors/* CodedError */.AK({ code: 'API_UNAVAILABLE', ...CALL, status });
    if (body === undefined)
        throw toInvalid('json-object', status);
    if (status >= 200 && status < 300) {
        if (typeof token === 'string' && token !== '')
            return 'accepted';
        throw toInvalid('accessToken', status);
    }
    if (status < 400)
        throw toInvalid('success', status);
    const answer = toShownAnswer(status, body);
    if (status === 400 && answer.apiCode?.toLowerCase() === REFUSED_CODE)
        return 'refused';
    const isThrottled = status === 429 || /throttl|qps/i.test(answer.apiCode ?? '');
    throw new errors/* CodedError */.AK({ code: isThrottled ? 'API_THROTTLED' : 'API_REJECTED', ...CALL, ...answer });
};
const toInvalid = (expected, status) => new errors/* CodedError */.AK({ code: 'API_ANSWER_INVALID', ...CALL, expected, status });
const HARMLESS = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Of a refusal the code alone, and only if it looks like one: the rest is foreign text. */
const toShownAnswer = (status, { code }) => ({
    status,
    ...(typeof code === 'string' && HARMLESS.test(code) && { apiCode: code }),
});


/***/ })

};
