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

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ramRole") || (key0 === "resourceGroupId"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.ramRole !== undefined){
let data0 = data.ramRole;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/ramRole",schemaPath:"#/$defs/ramRole/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\"",schema:"^[A-Za-z0-9._-]{1,64}$",parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ramRole",schemaPath:"#/$defs/ramRole/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.resourceGroupId !== undefined){
let data1 = data.resourceGroupId;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err3 = {instancePath:instancePath+"/resourceGroupId",schemaPath:"#/$defs/resourceGroupId/pattern",keyword:"pattern",params:{pattern: "^rg-[A-Za-z0-9]{1,64}$"},message:"must match pattern \""+"^rg-[A-Za-z0-9]{1,64}$"+"\"",schema:"^rg-[A-Za-z0-9]{1,64}$",parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/resourceGroupId",schemaPath:"#/$defs/resourceGroupId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "fromEnv") || (key0 === "fromSecretParameter"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fromEnv !== undefined){
let data0 = data.fromEnv;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err3 = {instancePath:instancePath+"/fromEnv",schemaPath:"#/$defs/variable/pattern",keyword:"pattern",params:{pattern: "^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$"},message:"must match pattern \""+"^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$"+"\"",schema:"^OOS_CHAT_SECRET_[A-Za-z0-9_]{1,200}$",parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/fromEnv",schemaPath:"#/$defs/variable/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema28.type,parentSchema:schema28,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fromSecretParameter !== undefined){
let data1 = data.fromSecretParameter;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
const err5 = {instancePath:instancePath+"/fromSecretParameter",schemaPath:"#/$defs/parameter/pattern",keyword:"pattern",params:{pattern: "^(?!([Aa][Ll][Ii][Yy][Uu][Nn]|[Aa][Cc][Ss]|[Aa][Ll][Ii][Bb][Aa][Bb][Aa]|[Aa][Ll][Ii][Cc][Ll][Oo][Uu][Dd]|[Oo][Oo][Ss]))[A-Za-z0-9_/-]{1,180}$"},message:"must match pattern \""+"^(?!([Aa][Ll][Ii][Yy][Uu][Nn]|[Aa][Cc][Ss]|[Aa][Ll][Ii][Bb][Aa][Bb][Aa]|[Aa][Ll][Ii][Cc][Ll][Oo][Uu][Dd]|[Oo][Oo][Ss]))[A-Za-z0-9_/-]{1,180}$"+"\"",schema:"^(?!([Aa][Ll][Ii][Yy][Uu][Nn]|[Aa][Cc][Ss]|[Aa][Ll][Ii][Bb][Aa][Bb][Aa]|[Aa][Ll][Ii][Cc][Ll][Oo][Uu][Dd]|[Oo][Oo][Ss]))[A-Za-z0-9_/-]{1,180}$",parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/fromSecretParameter",schemaPath:"#/$defs/parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema29.type,parentSchema:schema29,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema30 = {"if":{"$ref":"#/$defs/referenceLike"},"then":false,"else":{"$ref":"#/$defs/value"}};
const wrapper0 = {validate: validate15};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath,schemaPath:"#/then/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema30.then,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs7 = errors;
if(!(wrapper0.validate(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err5 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema30.if,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((((!data || typeof data != "object") && (typeof data !== "string")) && (!((typeof data == "number") && (isFinite(data))))) && (typeof data !== "boolean")){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema25.type},message:"must be string,number,boolean,object,array",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.fromEnv === undefined) && (missing0 = "fromEnv")){
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
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.fromSecretParameter === undefined) && (missing1 = "fromSecretParameter")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
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
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 500){
const err5 = {instancePath,schemaPath:"#/else/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties",schema:500,parentSchema:schema25.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
const _errs11 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err6 = {instancePath,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^(?!(?:__proto__|constructor|prototype)$)"},message:"must match pattern \""+"^(?!(?:__proto__|constructor|prototype)$)"+"\"",schema:"^(?!(?:__proto__|constructor|prototype)$)",parentSchema:schema24,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid5 = _errs11 === errors;
if(!valid5){
const err8 = {instancePath,schemaPath:"#/else/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema25.else.propertyNames,parentSchema:schema25.else,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key1 in data){
if(!(pattern8.test(key1))){
if(!(wrapper0.validate(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
for(const key2 in data){
if(pattern8.test(key2)){
if(!(validate16(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
}
var _valid0 = _errs9 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema25.if,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data === "string"){
if(!pattern14.test(data)){
const err10 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!\\*+$)"},message:"must match pattern \""+"^(?!\\*+$)"+"\"",schema:"^(?!\\*+$)",parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 500){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 500},message:"must NOT have more than 500 properties",schema:500,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern7.test(key0)){
const err1 = {instancePath,schemaPath:"#/$defs/key/pattern",keyword:"pattern",params:{pattern: "^(?!(?:__proto__|constructor|prototype)$)"},message:"must match pattern \""+"^(?!(?:__proto__|constructor|prototype)$)"+"\"",schema:"^(?!(?:__proto__|constructor|prototype)$)",parentSchema:schema24,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema24.type,parentSchema:schema24,data:key0,propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid",schema:schema23.propertyNames,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if(!(((((key1 === "DingTalkClientId") || (key1 === "DingTalkTemplateId")) || (key1 === "DingTalkClientSecret")) || (key1 === "BotName")) || (pattern8.test(key1)))){
if(!(validate15(data[key1], {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
if(data.DingTalkClientId !== undefined){
let data1 = data.DingTalkClientId;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/DingTalkClientId",schemaPath:"#/$defs/publicText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern14.test(data1)){
const err5 = {instancePath:instancePath+"/DingTalkClientId",schemaPath:"#/$defs/publicText/pattern",keyword:"pattern",params:{pattern: "^(?!\\*+$)"},message:"must match pattern \""+"^(?!\\*+$)"+"\"",schema:"^(?!\\*+$)",parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/DingTalkClientId",schemaPath:"#/$defs/publicText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.DingTalkTemplateId !== undefined){
let data2 = data.DingTalkTemplateId;
if(typeof data2 === "string"){
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/DingTalkTemplateId",schemaPath:"#/$defs/publicText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern14.test(data2)){
const err8 = {instancePath:instancePath+"/DingTalkTemplateId",schemaPath:"#/$defs/publicText/pattern",keyword:"pattern",params:{pattern: "^(?!\\*+$)"},message:"must match pattern \""+"^(?!\\*+$)"+"\"",schema:"^(?!\\*+$)",parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/DingTalkTemplateId",schemaPath:"#/$defs/publicText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.DingTalkClientSecret !== undefined){
if(!(validate16(data.DingTalkClientSecret, {instancePath:instancePath+"/DingTalkClientSecret",parentData:data,parentDataProperty:"DingTalkClientSecret",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.BotName !== undefined){
let data4 = data.BotName;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err10 = {instancePath:instancePath+"/BotName",schemaPath:"#/$defs/publicText/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern14.test(data4)){
const err11 = {instancePath:instancePath+"/BotName",schemaPath:"#/$defs/publicText/pattern",keyword:"pattern",params:{pattern: "^(?!\\*+$)"},message:"must match pattern \""+"^(?!\\*+$)"+"\"",schema:"^(?!\\*+$)",parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/BotName",schemaPath:"#/$defs/publicText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.type,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data){
if(pattern8.test(key2)){
if(!(validate16(data[key2], {instancePath:instancePath+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.configuration === undefined){
const err3 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "configuration"},message:"must have required property '"+"configuration"+"'",schema:schema16.then.required,parentSchema:schema16.then,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.configuration !== undefined){
let data1 = data.configuration;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.DingTalkClientId === undefined){
const err4 = {instancePath:instancePath+"/configuration",schemaPath:"#/$defs/dingTalkConfiguration/required",keyword:"required",params:{missingProperty: "DingTalkClientId"},message:"must have required property '"+"DingTalkClientId"+"'",schema:schema17.required,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.DingTalkClientSecret === undefined){
const err5 = {instancePath:instancePath+"/configuration",schemaPath:"#/$defs/dingTalkConfiguration/required",keyword:"required",params:{missingProperty: "DingTalkClientSecret"},message:"must have required property '"+"DingTalkClientSecret"+"'",schema:schema17.required,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/configuration",schemaPath:"#/$defs/dingTalkConfiguration/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema17.type,parentSchema:schema17,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema16.if,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.type === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "type")) || (key0 === "region")) || (key0 === "ramRole")) || (key0 === "resourceGroupId")) || (key0 === "configuration")) || (key0 === "secretVersion")) || (key0 === "ignore"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data2) < 1){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern3.test(data2)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"},message:"must match pattern \""+"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"+"\"",schema:"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$",parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data2};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data3 === "DingTalk") || (data3 === "WeChat"))){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/enum",keyword:"enum",params:{allowedValues: schema19.enum},message:"must be equal to one of the allowed values",schema:schema19.enum,parentSchema:schema19,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if(typeof data4 === "string"){
if(func2(data4) > 40){
const err17 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern0.test(data4)){
const err18 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z0-9]+)+$"+"\"",schema:"^[a-z]{2}(-[a-z0-9]+)+$",parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ramRole !== undefined){
let data5 = data.ramRole;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err20 = {instancePath:instancePath+"/ramRole",schemaPath:"#/$defs/ramRole/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"},message:"must match pattern \""+"^[A-Za-z0-9._-]{1,64}$"+"\"",schema:"^[A-Za-z0-9._-]{1,64}$",parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/ramRole",schemaPath:"#/$defs/ramRole/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data5};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.resourceGroupId !== undefined){
let data6 = data.resourceGroupId;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err22 = {instancePath:instancePath+"/resourceGroupId",schemaPath:"#/$defs/resourceGroupId/pattern",keyword:"pattern",params:{pattern: "^rg-[A-Za-z0-9]{1,64}$"},message:"must match pattern \""+"^rg-[A-Za-z0-9]{1,64}$"+"\"",schema:"^rg-[A-Za-z0-9]{1,64}$",parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/resourceGroupId",schemaPath:"#/$defs/resourceGroupId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.configuration !== undefined){
if(!(validate14(data.configuration, {instancePath:instancePath+"/configuration",parentData:data,parentDataProperty:"configuration",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.secretVersion !== undefined){
let data8 = data.secretVersion;
if(typeof data8 === "string"){
if(func2(data8) > 128){
const err24 = {instancePath:instancePath+"/secretVersion",schemaPath:"#/$defs/secretVersion/maxLength",keyword:"maxLength",params:{limit: 128},message:"must NOT have more than 128 characters",schema:128,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/secretVersion",schemaPath:"#/$defs/secretVersion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/secretVersion",schemaPath:"#/$defs/secretVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema36.type,parentSchema:schema36,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.ignore !== undefined){
let data9 = data.ignore;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 1000){
const err27 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/$defs/fieldPath/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern19.test(data10)){
const err28 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/$defs/fieldPath/pattern",keyword:"pattern",params:{pattern: "^(?:ramRole|resourceGroupId|configuration(?!\\[\\d)(?:\\.[^.[\\]\"\\s]+|\\[\\d{1,6}\\]|\\[\"(?:[^\"\\\\\\u0000-\\u001f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"\\])+)$"},message:"must match pattern \""+"^(?:ramRole|resourceGroupId|configuration(?!\\[\\d)(?:\\.[^.[\\]\"\\s]+|\\[\\d{1,6}\\]|\\[\"(?:[^\"\\\\\\u0000-\\u001f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"\\])+)$"+"\"",schema:"^(?:ramRole|resourceGroupId|configuration(?!\\[\\d)(?:\\.[^.[\\]\"\\s]+|\\[\\d{1,6}\\]|\\[\"(?:[^\"\\\\\\u0000-\\u001f]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*\"\\])+)$",parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/ignore/" + i0,schemaPath:"#/$defs/fieldPath/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.type,parentSchema:schema37,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema16.properties.ignore.type,parentSchema:schema16.properties.ignore,data:data9};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/name"},"region":{"$ref":"#/$defs/region"},"reason":{"$ref":"#/$defs/reason"}}};
const schema41 = {"x-rule":"reason","type":"string","minLength":1,"maxLength":200,"pattern":"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "region")) || (key0 === "reason"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern3.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"},message:"must match pattern \""+"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"+"\"",schema:"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$",parentSchema:schema18,data:data0};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.type,parentSchema:schema18,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z0-9]+)+$"+"\"",schema:"^[a-z]{2}(-[a-z0-9]+)+$",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reason !== undefined){
let data2 = data.reason;
if(typeof data2 === "string"){
if(func2(data2) > 200){
const err9 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data2) < 1){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern3.test(data2)){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/pattern",keyword:"pattern",params:{pattern: "^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"},message:"must match pattern \""+"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$"+"\"",schema:"^(?!\\s)(?!.*\\s$)[^\\u0000-\\u001F\\u007F-\\u009F\\u2028\\u2029]*$",parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema41.type,parentSchema:schema41,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/acme/oos-chat-sync/v1/schemas/chat-config.v1.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.chatConfigurations === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chatConfigurations"},message:"must have required property '"+"chatConfigurations"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "region")) || (key0 === "defaults")) || (key0 === "chatConfigurations")) || (key0 === "removed"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema11.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.region !== undefined){
let data1 = data.region;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters",schema:40,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2}(-[a-z0-9]+)+$"},message:"must match pattern \""+"^[a-z]{2}(-[a-z0-9]+)+$"+"\"",schema:"^[a-z]{2}(-[a-z0-9]+)+$",parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/region",schemaPath:"#/$defs/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate11(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.chatConfigurations !== undefined){
let data3 = data.chatConfigurations;
if(Array.isArray(data3)){
if(data3.length > 200){
const err7 = {instancePath:instancePath+"/chatConfigurations",schemaPath:"#/properties/chatConfigurations/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items",schema:200,parentSchema:schema11.properties.chatConfigurations,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate13(data3[i0], {instancePath:instancePath+"/chatConfigurations/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/chatConfigurations",schemaPath:"#/properties/chatConfigurations/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.chatConfigurations.type,parentSchema:schema11.properties.chatConfigurations,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.removed !== undefined){
let data5 = data.removed;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate26(data5[i1], {instancePath:instancePath+"/removed/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/removed",schemaPath:"#/properties/removed/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.removed.type,parentSchema:schema11.properties.removed,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
