internal import PythonSyntax

extension Check {
    /// No test in the file puts something else in the place of `open`, which `Path` would not notice.
    static func openNotReplaced() -> Check {
        .that(
            .notShadowed, "nothing replaces `open`",
            otherwise: "a test seems to replace `open`, which `Path` does not use"
        ) {
            !$0.tree.nodes.contains { node in
                node.isName("mock_open") || node.as(AST.Attribute.self).map { $0.attr == "mock_open" } ?? false
                    || node.stringValue?.hasSuffix(".open") ?? false
            }
        }
    }
}

extension Array {
    /// The element, if there is exactly one.
    var sole: Element? { count == 1 ? self[0] : nil }
}
