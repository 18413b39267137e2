export const id = 638;
export const ids = [638];
export const modules = {

/***/ 2638:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAll: () => (/* reexport */ askAll),
  listChecks: () => (/* reexport */ listChecks),
  toFindings: () => (/* reexport */ toFindings)
});

// EXTERNAL MODULE: ./node_modules/cockatiel/dist/index.js
var dist = __webpack_require__(6090);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/preflight/ask.ts


/** Questions at a time. */
const CONCURRENT_QUESTIONS = 6;
/** Looks at everything, side by side. What could not be looked at is an answer, not an error. */
const askAll = (checks, options) => {
    const pool = (0,dist.bulkhead)(CONCURRENT_QUESTIONS, Number.POSITIVE_INFINITY);
    return Promise.all(checks.map((check) => pool.execute(() => askOne(check, options))));
};
const askOne = async (check, options) => {
    try {
        return { check, ...(await ask(check, options)) };
    }
    catch (thrown) {
        const fault = thrown instanceof errors/* CodedError */.AK ? toFault(thrown.detail) : undefined;
        if (fault === undefined)
            throw thrown;
        return { check, fault };
    }
};
const ask = async (check, options) => {
    if (check.check === 'role') {
        const why = await (await options.openAccount()).getRoleState(check.id);
        return why === 'trusting' ? {} : { wrong: { code: 'ROLE_UNFIT', role: check.id, why } };
    }
    if (check.check === 'resource-group') {
        const why = await (await options.openAccount()).getGroupState(check.id);
        return why === 'there' ? {} : { wrong: { code: 'RESOURCE_GROUP_UNFIT', group: check.id, why } };
    }
    const secret = options.readSecret(check);
    if (secret === undefined)
        return { fault: { why: 'secret' } };
    const state = await (await options.openDingTalk()).getLoginState(check.id, secret);
    return state === 'accepted' ? {} : { wrong: { code: 'DINGTALK_REFUSED', clientId: check.id } };
};
const FORBIDDEN_CODE = /^(?:NoPermission|Forbidden|Unauthorized)/i;
/** Why a call could not look; undefined where the failure is none of a call. */
const toFault = (failure) => {
    switch (failure.code) {
        case 'API_REJECTED': {
            const { status, apiCode = '' } = failure;
            const isForbidden = status === 401 || status === 403 || FORBIDDEN_CODE.test(apiCode);
            return { why: isForbidden ? 'forbidden' : 'rejected', ...(apiCode !== '' && { apiCode }) };
        }
        case 'API_THROTTLED':
        case 'API_UNAVAILABLE':
            return { why: 'unavailable', ...(failure.apiCode !== undefined && { apiCode: failure.apiCode }) };
        case 'API_UNREACHABLE':
            return { why: 'unreachable' };
        case 'API_ANSWER_INVALID':
            return { why: 'answer' };
        default:
            return undefined;
    }
};

// EXTERNAL MODULE: ./src/model/key.ts
var key = __webpack_require__(7142);
// EXTERNAL MODULE: ./src/model/secret.ts
var secret = __webpack_require__(1405);
// EXTERNAL MODULE: ./src/model/tree.ts + 1 modules
var tree = __webpack_require__(7554);
// EXTERNAL MODULE: ./src/model/world.ts
var world = __webpack_require__(4645);
;// CONCATENATED MODULE: ./src/preflight/checks.ts




const CLIENT_ID = 'DingTalkClientId';
const CLIENT_SECRET = 'DingTalkClientSecret';
/** What a plan's creations, updates and replacements bring in, each thing once. A plan without any needs no check. Pure. */
const listChecks = (plan, desired, wanted) => {
    const entries = (0,world/* toByKey */.c)(desired);
    const checks = new Map();
    for (const change of plan.changes) {
        const entry = entries.get((0,key/* toKeyText */.m)(change.key));
        if (entry === undefined || change.action === 'adopt' || change.action === 'delete')
            continue;
        for (const check of listOfChange(change, entry).filter((found) => wanted.includes(found.check))) {
            const id = toCheckId(check);
            const known = checks.get(id);
            checks.set(id, known === undefined ? check : { ...known, uses: [...known.uses, ...check.uses] });
        }
    }
    return [...checks.values()];
};
const listOfChange = (change, entry) => {
    const { key, ramRole, resourceGroupId, places = {}, position } = entry;
    const login = isSent(change, entry, CLIENT_ID) || isSent(change, entry, CLIENT_SECRET) ? toLogin(entry) : undefined;
    return [
        ...(ramRole !== undefined && isSent(change, entry, 'ramRole')
            ? [{ check: 'role', id: ramRole, uses: [{ key, position: places.ramRole ?? position }] }]
            : []),
        ...(resourceGroupId !== undefined && isSent(change, entry, 'resourceGroupId')
            ? [
                {
                    check: 'resource-group',
                    id: resourceGroupId,
                    uses: [{ key, position: places.resourceGroupId ?? position }],
                },
            ]
            : []),
        ...(login === undefined ? [] : [login]),
    ];
};
/** Whether the file's value takes effect by this change. A replacement makes the whole object anew. */
const isSent = ({ action, fields }, { ignore }, member) => {
    const path = member === CLIENT_ID || member === CLIENT_SECRET ? `configuration.${member}` : member;
    return action === 'replace' ? !ignore.includes(path) : fields.some(({ field }) => field === path);
};
const toLogin = ({ key, type, configuration = {} }) => {
    const [id, reference] = [(0,tree/* ownValue */.eC)(configuration, CLIENT_ID), (0,tree/* ownValue */.eC)(configuration, CLIENT_SECRET)];
    if (type !== 'DingTalk' || typeof id !== 'string' || !(reference instanceof secret/* SecretReference */.Us))
        return undefined;
    return { check: 'dingtalk', id, reference, region: key.region, uses: [{ key, position: reference.position }] };
};
/** A parameter has a value of its own in each region; a variable has one. */
const toCheckId = (check) => {
    if (check.check !== 'dingtalk')
        return JSON.stringify([check.check, check.id]);
    const { source, name } = check.reference;
    return JSON.stringify([check.check, check.id, source, name, source === 'parameter' ? check.region : '']);
};

// EXTERNAL MODULE: ./src/model/preflight.ts
var preflight = __webpack_require__(1982);
;// CONCATENATED MODULE: ./src/preflight/findings.ts

/** What the answers say about a plan: errors for what is proved wrong, one notice for each check that could not look. Pure. */
const toFindings = (answers) => [
    ...answers.flatMap(({ check, wrong }) => wrong === undefined ? [] : listPlaces(check.uses).map((place) => ({ ...wrong, severity: 'error', ...place }))),
    ...preflight/* PREFLIGHT_CHECKS */.i.flatMap((check) => toSkipped(check, answers)),
];
/** Each place once: a default that many configurations take is named by its line alone. */
const listPlaces = (uses) => {
    const places = new Map();
    for (const use of uses) {
        const { file, line, column } = use.position;
        const id = `${file}:${line}:${column}`;
        places.set(id, places.has(id) ? { position: use.position } : use);
    }
    return [...places.values()];
};
/** Said once, with the first reason that there was. */
const toSkipped = (check, answers) => {
    const faults = answers.flatMap(({ check: asked, fault }) => (asked.check === check && fault ? [fault] : []));
    const [first] = faults;
    return first === undefined
        ? []
        : [{ code: 'PREFLIGHT_SKIPPED', severity: 'notice', check, count: faults.length, ...first }];
};

;// CONCATENATED MODULE: ./src/preflight/preflight.ts





/***/ })

};
