// Generated from schemas/chat-config.v1.schema.json by npm run generate: do not edit.
import dependency0 from 'ajv/dist/runtime/ucs2length.js'
export default validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/acme/oos-chat-sync/v1/schemas/chat-config.v1.schema.json","type":"object","required":["version","chatConfigurations"],"additionalProperties":false,"properties":{"version":{"const":1},"region":{"$ref":"#/$defs/region"},"defaults":{"$ref":"#/$defs/defaults"},"chatConfigurations":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/chatConfiguration"}},"removed":{"type":"array","items":{"$ref":"#/$defs/removed"}}},"$defs":{"region":{"x-rule":"region","type":"string","maxLength":40,"pattern":"^[a-z]{2}(-[a-z0-9]+)+$"},"ramRole":{"x-rule":"ram-role","type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"},"resourceGroupId":{"x-rule":"resource-group-id","type":"string","pattern":"^rg-[A-Za-z0-9]{1,64}$"},"defaults":{"type":"object","additionalProperties":false,"properties":{"ramRole":{"$ref":"#/$defs/ramRole"},"resourceGroupId":{"$ref":"#/$defs/resourceGroupId"}}},"chatConfiguration":{"type":"object","required":["name","type"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"type":{"$ref":"#/$defs/type"},"region":{"$ref":"#/$defs/region"},"ramRole":{"$ref":"#/$defs/ramRole"},"resourceGroupId":{"$ref":"#/$defs/resourceGroupId"},"configuration":{"$ref":"#/$defs/configuration"},"secretVersion":{"$ref":"#/$defs/secretVersion"},"ignore":{"type":"array","items":{"$ref":"#/$defs/fieldPath"}}},"if":{"type":"object","required":["type"],"properties":{"type":{"const":"DingTalk"}}},"then":{"required":["configuration"],"properties":{"configuration":{"$ref":"#/$defs/dingTalkConfiguration"}}}},"removed":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"region":{"$ref":"#/$defs/region"},"reason":{"$ref":"#/$defs/reason"}}},"reason":{"x-rule":"reason","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"},"name":{"x-rule":"name","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"},"type":{"x-rule":"type","type":"string","enum":["DingTalk","WeChat"]},"secretVersion":{"x-rule":"secret-version","type":"string","minLength":1,"maxLength":128},"fieldPath":{"x-rule":"field-path","type":"string","maxLength":1000,"pattern":"^(?:ramRole|resourceGroupId|configuration(?!\\[\\d)(?:\\.[^.[\\]\"\\s]+|\\[\\d{1,6}\\]|\\[\"(?:[^\"\\\\\\u0000-\\u001f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"\\])+)$"},"configuration":{"type":"object","maxProperties":500,"properties":{"DingTalkClientId":{"$ref":"#/$defs/publicText"},"DingTalkTemplateId":{"$ref":"#/$defs/publicText"},"DingTalkClientSecret":{"$ref":"#/$defs/reference"},"BotName":{"$ref":"#/$defs/publicText"}},"patternProperties":{"([Ss][Ee][Cc][Rr][Ee][Tt]|[Tt][Oo][Kk][Ee][Nn]|[Aa][Ee][Ss][Kk][Ee][Yy]|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Kk][Ee][Yy])$":{"$ref":"#/$defs/reference"}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/value"}},"dingTalkConfiguration":{"type":"object","required":["DingTalkClientId","DingTalkClientSecret"],"properties":{"DingTalkClientId":true,"DingTalkClientSecret":true}},"key":{"type":"string","pattern":"^(?!(?:__proto__|constructor|prototype)$)"},"publicText":{"x-rule":"public-text","type":"string","minLength":1,"pattern":"^(?!\\*+$)"},"value":{"x-rule":"value","type":["string","number","boolean","object","array"],"pattern":"^(?!\\*+$)","if":{"$ref":"#/$defs/referenceLike"},"then":{"$ref":"#/$defs/reference"},"else":{"maxProperties":500,"patternProperties":{"([Ss][Ee][Cc][Rr][Ee][Tt]|[Tt][Oo][Kk][Ee][Nn]|[Aa][Ee][Ss][Kk][Ee][Yy]|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Kk][Ee][Yy])$":{"$ref":"#/$defs/reference"}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/value"},"items":{"$ref":"#/$defs/listItem"}}},"listItem":{"if":{"$ref":"#/$defs/referenceLike"},"then":false,"else":{"$ref":"#/$defs/value"}},"referenceLike":{"type":"object","anyOf":[{"required":["fromEnv"],"properties":{"fromEnv":true}},{"required":["fromSecretParameter"],"properties":{"fromSecretParameter":true}}]},"reference":{"x-rule":"reference","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"fromEnv":{"$ref":"#/$defs/variable"},"fromSecretParameter":{"$ref":"#/$defs/parameter"}}},"variable":{"x-rule":"variable","type":"string","pattern":"^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$"},"parameter":{"x-rule":"parameter","type":"string","pattern":"^(?!([Aa][Ll][Ii][Yy][Uu][Nn]|[Aa][Cc][Ss]|[Aa][Ll][Ii][Bb][Aa][Bb][Aa]|[Aa][Ll][Ii][Cc][Ll][Oo][Uu][Dd]|[Oo][Oo][Ss]))[A-Za-z0-9_/-]{1,180}$"}}};
const schema12 = {"x-rule":"region","type":"string","maxLength":40,"pattern":"^[a-z]{2}(-[a-z0-9]+)+$"};
const func2 = (dependency0.default ?? dependency0);
const pattern0 = new RegExp("^[a-z]{2}(-[a-z0-9]+)+$", "u");
const schema13 = {"type":"object","additionalProperties":false,"properties":{"ramRole":{"$ref":"#/$defs/ramRole"},"resourceGroupId":{"$ref":"#/$defs/resourceGroupId"}}};
const schema14 = {"x-rule":"ram-role","type":"string","pattern":"^[A-Za-z0-9._-]{1,64}$"};
const schema15 = {"x-rule":"resource-group-id","type":"string","pattern":"^rg-[A-Za-z0-9]{1,64}$"};
const pattern1 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern2 = new RegExp("^rg-[A-Za-z0-9]{1,64}$", "u");

function validate11(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "ramRole") || (key0 === "resourceGroupId"))){
validate11.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.ramRole !== undefined){
let data0 = data.ramRole;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
validate11.errors = [0];
return false;
}
}
else {
validate11.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resourceGroupId !== undefined){
let data1 = data.resourceGroupId;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate11.errors = [0];
return false;
}
}
else {
validate11.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate11.errors = [0];
return false;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","required":["name","type"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"type":{"$ref":"#/$defs/type"},"region":{"$ref":"#/$defs/region"},"ramRole":{"$ref":"#/$defs/ramRole"},"resourceGroupId":{"$ref":"#/$defs/resourceGroupId"},"configuration":{"$ref":"#/$defs/configuration"},"secretVersion":{"$ref":"#/$defs/secretVersion"},"ignore":{"type":"array","items":{"$ref":"#/$defs/fieldPath"}}},"if":{"type":"object","required":["type"],"properties":{"type":{"const":"DingTalk"}}},"then":{"required":["configuration"],"properties":{"configuration":{"$ref":"#/$defs/dingTalkConfiguration"}}}};
const schema17 = {"type":"object","required":["DingTalkClientId","DingTalkClientSecret"],"properties":{"DingTalkClientId":true,"DingTalkClientSecret":true}};
const schema18 = {"x-rule":"name","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"};
const schema19 = {"x-rule":"type","type":"string","enum":["DingTalk","WeChat"]};
const schema36 = {"x-rule":"secret-version","type":"string","minLength":1,"maxLength":128};
const schema37 = {"x-rule":"field-path","type":"string","maxLength":1000,"pattern":"^(?:ramRole|resourceGroupId|configuration(?!\\[\\d)(?:\\.[^.[\\]\"\\s]+|\\[\\d{1,6}\\]|\\[\"(?:[^\"\\\\\\u0000-\\u001f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"\\])+)$"};
const pattern3 = new RegExp("^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$", "u");
const pattern19 = new RegExp("^(?:ramRole|resourceGroupId|configuration(?!\\[\\d)(?:\\.[^.[\\]\"\\s]+|\\[\\d{1,6}\\]|\\[\"(?:[^\"\\\\\\u0000-\\u001f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"\\])+)$", "u");
const schema23 = {"type":"object","maxProperties":500,"properties":{"DingTalkClientId":{"$ref":"#/$defs/publicText"},"DingTalkTemplateId":{"$ref":"#/$defs/publicText"},"DingTalkClientSecret":{"$ref":"#/$defs/reference"},"BotName":{"$ref":"#/$defs/publicText"}},"patternProperties":{"([Ss][Ee][Cc][Rr][Ee][Tt]|[Tt][Oo][Kk][Ee][Nn]|[Aa][Ee][Ss][Kk][Ee][Yy]|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Kk][Ee][Yy])$":{"$ref":"#/$defs/reference"}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/value"}};
const schema24 = {"type":"string","pattern":"^(?!(?:__proto__|constructor|prototype)$)"};
const schema33 = {"x-rule":"public-text","type":"string","minLength":1,"pattern":"^(?!\\*+$)"};
const pattern7 = new RegExp("^(?!(?:__proto__|constructor|prototype)$)", "u");
const pattern8 = new RegExp("([Ss][Ee][Cc][Rr][Ee][Tt]|[Tt][Oo][Kk][Ee][Nn]|[Aa][Ee][Ss][Kk][Ee][Yy]|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Kk][Ee][Yy])$", "u");
const pattern14 = new RegExp("^(?!\\*+$)", "u");
const schema25 = {"x-rule":"value","type":["string","number","boolean","object","array"],"pattern":"^(?!\\*+$)","if":{"$ref":"#/$defs/referenceLike"},"then":{"$ref":"#/$defs/reference"},"else":{"maxProperties":500,"patternProperties":{"([Ss][Ee][Cc][Rr][Ee][Tt]|[Tt][Oo][Kk][Ee][Nn]|[Aa][Ee][Ss][Kk][Ee][Yy]|[Pp][Aa][Ss][Ss][Ww][Oo][Rr][Dd]|[Kk][Ee][Yy])$":{"$ref":"#/$defs/reference"}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/value"},"items":{"$ref":"#/$defs/listItem"}}};
const schema26 = {"type":"object","anyOf":[{"required":["fromEnv"],"properties":{"fromEnv":true}},{"required":["fromSecretParameter"],"properties":{"fromSecretParameter":true}}]};
const schema27 = {"x-rule":"reference","type":"object","minProperties":1,"maxProperties":1,"additionalProperties":false,"properties":{"fromEnv":{"$ref":"#/$defs/variable"},"fromSecretParameter":{"$ref":"#/$defs/parameter"}}};
const schema28 = {"x-rule":"variable","type":"string","pattern":"^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$"};
const schema29 = {"x-rule":"parameter","type":"string","pattern":"^(?!([Aa][Ll][Ii][Yy][Uu][Nn]|[Aa][Cc][Ss]|[Aa][Ll][Ii][Bb][Aa][Bb][Aa]|[Aa][Ll][Ii][Cc][Ll][Oo][Uu][Dd]|[Oo][Oo][Ss]))[A-Za-z0-9_/-]{1,180}$"};
const pattern9 = new RegExp("^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$", "u");
const pattern10 = new RegExp("^(?!([Aa][Ll][Ii][Yy][Uu][Nn]|[Aa][Cc][Ss]|[Aa][Ll][Ii][Bb][Aa][Bb][Aa]|[Aa][Ll][Ii][Cc][Ll][Oo][Uu][Dd]|[Oo][Oo][Ss]))[A-Za-z0-9_/-]{1,180}$", "u");

function validate16(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
validate16.errors = [0];
return false;
}
else {
if(Object.keys(data).length < 1){
validate16.errors = [0];
return false;
}
else {
const _errs2 = errors;
for(const key0 in data){
if(!((key0 === "fromEnv") || (key0 === "fromSecretParameter"))){
validate16.errors = [0];
return false;
break;
}
}
if(_errs2 === errors){
if(data.fromEnv !== undefined){
let data0 = data.fromEnv;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
validate16.errors = [0];
return false;
}
}
else {
validate16.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fromSecretParameter !== undefined){
let data1 = data.fromSecretParameter;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
validate16.errors = [0];
return false;
}
}
else {
validate16.errors = [0];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate16.errors = [0];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema30 = {"if":{"$ref":"#/$defs/referenceLike"},"then":false,"else":{"$ref":"#/$defs/value"}};
const wrapper0 = {validate: validate15};

function validate18(data){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = true;
const _errs1 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fromEnv === undefined) && (missing0 = "fromEnv")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fromSecretParameter === undefined) && (missing1 = "fromSecretParameter")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
var _valid0 = false;
validate18.errors = [0];
return false;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(wrapper0.validate(data))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate18.errors = vErrors;
return false;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate15(data){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
validate15.errors = [0];
return false;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fromEnv === undefined) && (missing0 = "fromEnv")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fromSecretParameter === undefined) && (missing1 = "fromSecretParameter")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(!(validate16(data))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(Array.isArray(data)){
var valid3 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate18(data[i0]))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 500){
validate15.errors = [0];
return false;
}
else {
for(const key0 in data){
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err4 = 0;
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = 0;
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var valid4 = _errs11 === errors;
if(!valid4){
const err6 = 0;
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate15.errors = vErrors;
return false;
break;
}
}
if(valid4){
const _errs14 = errors;
for(const key1 in data){
if(!(pattern8.test(key1))){
const _errs15 = errors;
if(!(wrapper0.validate(data[key1]))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var valid6 = _errs15 === errors;
if(!valid6){
break;
}
}
}
if(_errs14 === errors){
var valid7 = true;
for(const key2 in data){
if(pattern8.test(key2)){
const _errs16 = errors;
if(!(validate16(data[key2]))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs16 === errors;
if(!valid7){
break;
}
}
}
}
}
}
}
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err7 = 0;
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate15.errors = vErrors;
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern14.test(data)){
validate15.errors = [0];
return false;
}
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 500){
validate14.errors = [0];
return false;
}
else {
for(const key0 in data){
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err0 = 0;
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = 0;
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = 0;
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate14.errors = vErrors;
return false;
break;
}
}
if(valid0){
const _errs4 = errors;
for(const key1 in data){
if(!(((((key1 === "DingTalkClientId") || (key1 === "DingTalkTemplateId")) || (key1 === "DingTalkClientSecret")) || (key1 === "BotName")) || (pattern8.test(key1)))){
const _errs5 = errors;
if(!(validate15(data[key1]))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
if(_errs4 === errors){
if(data.DingTalkClientId !== undefined){
let data1 = data.DingTalkClientId;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func2(data1) < 1){
validate14.errors = [0];
return false;
}
else {
if(!pattern14.test(data1)){
validate14.errors = [0];
return false;
}
}
}
else {
validate14.errors = [0];
return false;
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.DingTalkTemplateId !== undefined){
let data2 = data.DingTalkTemplateId;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func2(data2) < 1){
validate14.errors = [0];
return false;
}
else {
if(!pattern14.test(data2)){
validate14.errors = [0];
return false;
}
}
}
else {
validate14.errors = [0];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.DingTalkClientSecret !== undefined){
const _errs14 = errors;
if(!(validate16(data.DingTalkClientSecret))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.BotName !== undefined){
let data4 = data.BotName;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(func2(data4) < 1){
validate14.errors = [0];
return false;
}
else {
if(!pattern14.test(data4)){
validate14.errors = [0];
return false;
}
}
}
else {
validate14.errors = [0];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
var valid7 = true;
for(const key2 in data){
if(pattern8.test(key2)){
const _errs19 = errors;
if(!(validate16(data[key2]))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
}
}
}
}
}
}
}
}
else {
validate14.errors = [0];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("DingTalk" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.configuration === undefined) && (missing1 = "configuration")){
validate13.errors = [0];
return false;
}
else {
if(data.configuration !== undefined){
let data1 = data.configuration;
const _errs7 = errors;
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if(((data1.DingTalkClientId === undefined) && (missing2 = "DingTalkClientId")) || ((data1.DingTalkClientSecret === undefined) && (missing2 = "DingTalkClientSecret"))){
validate13.errors = [0];
return false;
}
}
else {
validate13.errors = [0];
return false;
}
}
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err3 = 0;
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate13.errors = vErrors;
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.name === undefined) && (missing3 = "name")) || ((data.type === undefined) && (missing3 = "type"))){
validate13.errors = [0];
return false;
}
else {
const _errs9 = errors;
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "type")) || (key0 === "region")) || (key0 === "ramRole")) || (key0 === "resourceGroupId")) || (key0 === "configuration")) || (key0 === "secretVersion")) || (key0 === "ignore"))){
validate13.errors = [0];
return false;
break;
}
}
if(_errs9 === errors){
if(data.name !== undefined){
let data2 = data.name;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func2(data2) > 200){
validate13.errors = [0];
return false;
}
else {
if(func2(data2) < 1){
validate13.errors = [0];
return false;
}
else {
if(!pattern3.test(data2)){
validate13.errors = [0];
return false;
}
}
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.type !== undefined){
let data3 = data.type;
const _errs14 = errors;
if(typeof data3 !== "string"){
validate13.errors = [0];
return false;
}
if(!((data3 === "DingTalk") || (data3 === "WeChat"))){
validate13.errors = [0];
return false;
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.region !== undefined){
let data4 = data.region;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data4 === "string"){
if(func2(data4) > 40){
validate13.errors = [0];
return false;
}
else {
if(!pattern0.test(data4)){
validate13.errors = [0];
return false;
}
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ramRole !== undefined){
let data5 = data.ramRole;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
validate13.errors = [0];
return false;
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.resourceGroupId !== undefined){
let data6 = data.resourceGroupId;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
validate13.errors = [0];
return false;
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.configuration !== undefined){
const _errs30 = errors;
if(!(validate14(data.configuration))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.secretVersion !== undefined){
let data8 = data.secretVersion;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data8 === "string"){
if(func2(data8) > 128){
validate13.errors = [0];
return false;
}
else {
if(func2(data8) < 1){
validate13.errors = [0];
return false;
}
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid4 = _errs31 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.ignore !== undefined){
let data9 = data.ignore;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data9)){
var valid11 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data10 === "string"){
if(func2(data10) > 1000){
validate13.errors = [0];
return false;
}
else {
if(!pattern19.test(data10)){
validate13.errors = [0];
return false;
}
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid11 = _errs37 === errors;
if(!valid11){
break;
}
}
}
else {
validate13.errors = [0];
return false;
}
}
var valid4 = _errs35 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate13.errors = [0];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"region":{"$ref":"#/$defs/region"},"reason":{"$ref":"#/$defs/reason"}}};
const schema41 = {"x-rule":"reason","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"};

function validate26(data){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
validate26.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "region")) || (key0 === "reason"))){
validate26.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func2(data0) > 200){
validate26.errors = [0];
return false;
}
else {
if(func2(data0) < 1){
validate26.errors = [0];
return false;
}
else {
if(!pattern3.test(data0)){
validate26.errors = [0];
return false;
}
}
}
}
else {
validate26.errors = [0];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data1 = data.region;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate26.errors = [0];
return false;
}
else {
if(!pattern0.test(data1)){
validate26.errors = [0];
return false;
}
}
}
else {
validate26.errors = [0];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data2 = data.reason;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data2 === "string"){
if(func2(data2) > 200){
validate26.errors = [0];
return false;
}
else {
if(func2(data2) < 1){
validate26.errors = [0];
return false;
}
else {
if(!pattern3.test(data2)){
validate26.errors = [0];
return false;
}
}
}
}
else {
validate26.errors = [0];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate26.errors = [0];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate10(data){
/*# sourceURL="https://raw.githubusercontent.com/acme/oos-chat-sync/v1/schemas/chat-config.v1.schema.json" */;
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.version === undefined) && (missing0 = "version")) || ((data.chatConfigurations === undefined) && (missing0 = "chatConfigurations"))){
validate10.errors = [0];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "region")) || (key0 === "defaults")) || (key0 === "chatConfigurations")) || (key0 === "removed"))){
validate10.errors = [0];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate10.errors = [0];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.region !== undefined){
let data1 = data.region;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate10.errors = [0];
return false;
}
else {
if(!pattern0.test(data1)){
validate10.errors = [0];
return false;
}
}
}
else {
validate10.errors = [0];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.defaults !== undefined){
const _errs7 = errors;
if(!(validate11(data.defaults))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.chatConfigurations !== undefined){
let data3 = data.chatConfigurations;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 200){
validate10.errors = [0];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
const _errs10 = errors;
if(!(validate13(data3[i0]))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate10.errors = [0];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.removed !== undefined){
let data5 = data.removed;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid3 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs13 = errors;
if(!(validate26(data5[i1]))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
break;
}
}
}
else {
validate10.errors = [0];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [0];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
