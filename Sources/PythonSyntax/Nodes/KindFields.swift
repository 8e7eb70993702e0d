// Generated from signatures.txt by the tests of PythonSyntax; do not edit.

extension Kind {
    /// Its fields, in Python's order.
    public var fields: [NodeField] {
        switch self {
        case .module:
            [
                NodeField("body", .node, isList: true),
                NodeField("type_ignores", .node, isList: true),
            ]
        case .interactive: [NodeField("body", .node, isList: true)]
        case .expression: [NodeField("body", .node)]
        case .functionType: [NodeField("argtypes", .node, isList: true), NodeField("returns", .node)]
        case .functionDef:
            [
                NodeField("name", .identifier),
                NodeField("args", .node),
                NodeField("body", .node, isList: true),
                NodeField("decorator_list", .node, isList: true),
                NodeField("returns", .node),
                NodeField("type_comment", .string),
                NodeField("type_params", .node, isList: true),
            ]
        case .asyncFunctionDef:
            [
                NodeField("name", .identifier),
                NodeField("args", .node),
                NodeField("body", .node, isList: true),
                NodeField("decorator_list", .node, isList: true),
                NodeField("returns", .node),
                NodeField("type_comment", .string),
                NodeField("type_params", .node, isList: true),
            ]
        case .classDef:
            [
                NodeField("name", .identifier),
                NodeField("bases", .node, isList: true),
                NodeField("keywords", .node, isList: true),
                NodeField("body", .node, isList: true),
                NodeField("decorator_list", .node, isList: true),
                NodeField("type_params", .node, isList: true),
            ]
        case .return: [NodeField("value", .node)]
        case .delete: [NodeField("targets", .node, isList: true)]
        case .assign:
            [
                NodeField("targets", .node, isList: true),
                NodeField("value", .node),
                NodeField("type_comment", .string),
            ]
        case .typeAlias:
            [
                NodeField("name", .node),
                NodeField("type_params", .node, isList: true),
                NodeField("value", .node),
            ]
        case .augAssign:
            [
                NodeField("target", .node),
                NodeField("op", .binaryOperator),
                NodeField("value", .node),
            ]
        case .annAssign:
            [
                NodeField("target", .node),
                NodeField("annotation", .node),
                NodeField("value", .node),
                NodeField("simple", .number),
            ]
        case .for:
            [
                NodeField("target", .node),
                NodeField("iter", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .asyncFor:
            [
                NodeField("target", .node),
                NodeField("iter", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .while:
            [
                NodeField("test", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
            ]
        case .if:
            [
                NodeField("test", .node),
                NodeField("body", .node, isList: true),
                NodeField("orelse", .node, isList: true),
            ]
        case .with:
            [
                NodeField("items", .node, isList: true),
                NodeField("body", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .asyncWith:
            [
                NodeField("items", .node, isList: true),
                NodeField("body", .node, isList: true),
                NodeField("type_comment", .string),
            ]
        case .match: [NodeField("subject", .node), NodeField("cases", .node, isList: true)]
        case .raise: [NodeField("exc", .node), NodeField("cause", .node)]
        case .try:
            [
                NodeField("body", .node, isList: true),
                NodeField("handlers", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("finalbody", .node, isList: true),
            ]
        case .tryStar:
            [
                NodeField("body", .node, isList: true),
                NodeField("handlers", .node, isList: true),
                NodeField("orelse", .node, isList: true),
                NodeField("finalbody", .node, isList: true),
            ]
        case .assert: [NodeField("test", .node), NodeField("msg", .node)]
        case .import: [NodeField("names", .node, isList: true)]
        case .importFrom:
            [
                NodeField("module", .identifier),
                NodeField("names", .node, isList: true),
                NodeField("level", .number),
            ]
        case .global: [NodeField("names", .identifier, isList: true)]
        case .nonlocal: [NodeField("names", .identifier, isList: true)]
        case .expr: [NodeField("value", .node)]
        case .pass: []
        case .break: []
        case .continue: []
        case .boolOp: [NodeField("op", .booleanOperator), NodeField("values", .node, isList: true)]
        case .namedExpr: [NodeField("target", .node), NodeField("value", .node)]
        case .binOp: [NodeField("left", .node), NodeField("op", .binaryOperator), NodeField("right", .node)]
        case .unaryOp: [NodeField("op", .unaryOperator), NodeField("operand", .node)]
        case .lambda: [NodeField("args", .node), NodeField("body", .node)]
        case .ifExp: [NodeField("test", .node), NodeField("body", .node), NodeField("orelse", .node)]
        case .dict: [NodeField("keys", .node, isList: true), NodeField("values", .node, isList: true)]
        case .set: [NodeField("elts", .node, isList: true)]
        case .listComp: [NodeField("elt", .node), NodeField("generators", .node, isList: true)]
        case .setComp: [NodeField("elt", .node), NodeField("generators", .node, isList: true)]
        case .dictComp:
            [
                NodeField("key", .node),
                NodeField("value", .node),
                NodeField("generators", .node, isList: true),
            ]
        case .generatorExp: [NodeField("elt", .node), NodeField("generators", .node, isList: true)]
        case .await: [NodeField("value", .node)]
        case .yield: [NodeField("value", .node)]
        case .yieldFrom: [NodeField("value", .node)]
        case .compare:
            [
                NodeField("left", .node),
                NodeField("ops", .comparisonOperator, isList: true),
                NodeField("comparators", .node, isList: true),
            ]
        case .call:
            [
                NodeField("func", .node),
                NodeField("args", .node, isList: true),
                NodeField("keywords", .node, isList: true),
            ]
        case .formattedValue:
            [
                NodeField("value", .node),
                NodeField("conversion", .number),
                NodeField("format_spec", .node),
            ]
        case .joinedStr: [NodeField("values", .node, isList: true)]
        case .constant: [NodeField("value", .constant), NodeField("kind", .string)]
        case .attribute:
            [
                NodeField("value", .node),
                NodeField("attr", .identifier),
                NodeField("ctx", .expressionContext),
            ]
        case .subscript:
            [
                NodeField("value", .node),
                NodeField("slice", .node),
                NodeField("ctx", .expressionContext),
            ]
        case .starred: [NodeField("value", .node), NodeField("ctx", .expressionContext)]
        case .name: [NodeField("id", .identifier), NodeField("ctx", .expressionContext)]
        case .list: [NodeField("elts", .node, isList: true), NodeField("ctx", .expressionContext)]
        case .tuple: [NodeField("elts", .node, isList: true), NodeField("ctx", .expressionContext)]
        case .slice: [NodeField("lower", .node), NodeField("upper", .node), NodeField("step", .node)]
        case .comprehension:
            [
                NodeField("target", .node),
                NodeField("iter", .node),
                NodeField("ifs", .node, isList: true),
                NodeField("is_async", .number),
            ]
        case .exceptHandler:
            [
                NodeField("type", .node),
                NodeField("name", .identifier),
                NodeField("body", .node, isList: true),
            ]
        case .arguments:
            [
                NodeField("posonlyargs", .node, isList: true),
                NodeField("args", .node, isList: true),
                NodeField("vararg", .node),
                NodeField("kwonlyargs", .node, isList: true),
                NodeField("kw_defaults", .node, isList: true),
                NodeField("kwarg", .node),
                NodeField("defaults", .node, isList: true),
            ]
        case .arg:
            [
                NodeField("arg", .identifier),
                NodeField("annotation", .node),
                NodeField("type_comment", .string),
            ]
        case .keyword: [NodeField("arg", .identifier), NodeField("value", .node)]
        case .alias: [NodeField("name", .identifier), NodeField("asname", .identifier)]
        case .withitem: [NodeField("context_expr", .node), NodeField("optional_vars", .node)]
        case .matchCase:
            [
                NodeField("pattern", .node),
                NodeField("guard", .node),
                NodeField("body", .node, isList: true),
            ]
        case .matchValue: [NodeField("value", .node)]
        case .matchSingleton: [NodeField("value", .constant)]
        case .matchSequence: [NodeField("patterns", .node, isList: true)]
        case .matchMapping:
            [
                NodeField("keys", .node, isList: true),
                NodeField("patterns", .node, isList: true),
                NodeField("rest", .identifier),
            ]
        case .matchClass:
            [
                NodeField("cls", .node),
                NodeField("patterns", .node, isList: true),
                NodeField("kwd_attrs", .identifier, isList: true),
                NodeField("kwd_patterns", .node, isList: true),
            ]
        case .matchStar: [NodeField("name", .identifier)]
        case .matchAs: [NodeField("pattern", .node), NodeField("name", .identifier)]
        case .matchOr: [NodeField("patterns", .node, isList: true)]
        case .typeIgnore: [NodeField("lineno", .number), NodeField("tag", .string)]
        case .typeVar:
            [
                NodeField("name", .identifier),
                NodeField("bound", .node),
                NodeField("default_value", .node),
            ]
        case .paramSpec: [NodeField("name", .identifier), NodeField("default_value", .node)]
        case .typeVarTuple: [NodeField("name", .identifier), NodeField("default_value", .node)]
        }
    }
}
