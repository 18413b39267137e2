export const id = 785;
export const ids = [785];
export const modules = {

/***/ 3785:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ask: () => (/* binding */ ask),
/* harmony export */   canAsk: () => (/* binding */ canAsk),
/* harmony export */   confirm: () => (/* binding */ confirm)
/* harmony export */ });
/* harmony import */ var _clack_prompts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6170);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/** Whether a person can be asked: what is typed and what is shown must both be a terminal. */
const canAsk = () => process.stdin.isTTY === true && process.stderr.isTTY === true;
/** Asks yes or no on standard error; no is the standard. Throws NOT_CONFIRMED where nobody can be asked. */
const confirm = async (question, answers) => {
    if (!canAsk())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({ code: 'NOT_CONFIRMED', why: 'no-terminal' });
    const answer = await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .confirm */ .lJ)({
        message: question,
        initialValue: false,
        active: answers.yes,
        inactive: answers.no,
        output: process.stderr,
    });
    return !(0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer) && answer;
};
/** Asks on standard error; undefined if the person broke it off. */
const ask = async ({ question, standard, choices }) => {
    const shared = { message: question, output: process.stderr };
    const answer = choices.length === 0
        ? await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ ...shared, placeholder: standard, defaultValue: standard })
        : await (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .select */ .Lt)({ ...shared, initialValue: standard, options: choices.map((choice) => ({ ...choice })) });
    return (0,_clack_prompts__WEBPACK_IMPORTED_MODULE_0__/* .isCancel */ .FZ)(answer) ? undefined : answer;
};


/***/ })

};
