internal import PythonSyntax

/// `log.error(e)` in a handler.
struct LogWithoutTraceback: Rule {
    static let page = RulePage(
        name: "log-without-traceback", code: "XCP009", topic: .exceptions, level: .idiom,
        summary: "An exception logged as an error, without its traceback.",
        why:
            "The log then says that something failed, not where. `exception` logs it as an error with the traceback.",
        instead: "Call `exception` of the logger in the handler.",
        whenNot: "When the failure is expected and one line about it is enough.",
        fixSafety: "The log gets longer: that is the purpose.",
        peers: ["TRY400"], reading: ["Library, Logger.exception"])

    static let examples = Examples(
        flagged: [
            Example(
                "try:\n    f()\nexcept OSError as e:\n    log.«error»('f failed: %s', e)\n",
                after: "try:\n    f()\nexcept OSError as e:\n    log.exception('f failed: %s', e)\n"),
            Example(
                "import logging\ntry:\n    f()\nexcept OSError:\n    if x:\n        logging.«error»('no')\n",
                after: "import logging\ntry:\n    f()\nexcept OSError:\n    if x:\n        logging.exception('no')\n"),
            Example(
                """
                class A:
                    def f(self):
                        try:
                            g()
                        except ValueError as e:
                            self.logger.«error»(e)
                            return None
                """,
                after: """
                    class A:
                        def f(self):
                            try:
                                g()
                            except ValueError as e:
                                self.logger.exception(e)
                                return None
                    """),
        ],
        silent: [
            Example("try:\n    f()\nexcept OSError as e:\n    log.exception('f')\n"), Example("log.error('f')\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    log.error('f', exc_info=True)\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    log.error('f')\n    raise\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    parser.error(e)\n"),
            Example("try:\n    f()\nexcept OSError as e:\n    log.warning(e)\n"),
            Example("try:\n    f()\nexcept OSError:\n    log.error(traceback.format_exc())\n"),
        ])

    static let callees: Words? = ["error"]

    func check(_ call: AST.Call, _ file: ReviewedFile) -> Finding? {
        guard let function = call.func.as(AST.Attribute.self), function.attr == "error", file.isLoggingCall(call),
            let handler = call.node.nearestHandler, !handler.raises, call.keyword("exc_info") == nil,
            call.node.parent?.kind == .expr
        else { return nil }
        // The traceback comes some other way.
        let hasTraceback = handler.node.descendants.contains { node in
            guard let name = node.as(AST.Attribute.self)?.attr.description else { return false }
            return name == "format_exc" || name == "print_exc" || name == "format_exception"
        }
        guard !hasTraceback else { return nil }
        let name = function.node.end - 5..<function.node.end
        return Finding(call.node, range: name, "Log with `exception`, which adds the traceback")
            .suggesting("Use `exception`", because: "the log will contain the traceback", [Edit(name, "exception")])
    }
}
