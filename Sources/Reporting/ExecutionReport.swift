public import Challenges
internal import Foundation
internal import SafeText

/// How one script went that was run by itself.
public enum ExecutionReport {
    /// What follows the script's own output on standard error; ends with a line end.
    ///
    /// - Parameter script: its file name, as the frames show it.
    public static func full(_ execution: Execution, style: TextStyle, script: String) -> String {
        let visible = VisibleText(style)
        let isOK = execution.status == "OK"
        let status = style.paint(visible.line(execution.status), isOK ? .green : .red)
        var lines = [status + "  " + facts(execution, visible).joined(separator: "  ")]
        lines += visible.lines(execution.message).map { "    " + $0 }
        if !isTold(execution) {
            lines += FrameText(style: style, fileName: script, width: style.width - 4)
                .lines(execution.explanation.frames).map { "    " + $0 }
        }
        lines += execution.explanation.notes.map { "note: " + visible.line($0) }
        if execution.isTruncated {
            let kept = max(execution.standardOutput.count, execution.standardError.count)
            lines.append("output was cut after " + size(kept))
        }
        if !execution.blocked.isEmpty {
            lines.append("tried: " + CaseDetails.list(execution.blocked, visible))
        }
        return separator(execution) + lines.joined(separator: "\n") + "\n"
    }

    /// One document, always with the same keys; ends with a line end.
    public static func json(_ execution: Execution) -> String {
        var document: JSONValue = [
            "schema": JSONSchema.version,
            "status": .string(execution.status),
            "exitCode": execution.exitCode.map(JSONValue.integer) ?? .null,
            "signal": execution.signal.map(JSONValue.string) ?? .null,
            "cpuMillis": .number(execution.cpuMillis),
            "wallMillis": .number(execution.wallMillis),
            "memoryBytes": .integer(execution.memoryBytes),
            "stdout": text(execution.standardOutput),
            "stderr": text(execution.standardError),
            "truncated": .bool(execution.isTruncated),
            "blocked": JSONValue(execution.blocked),
            "isolation": JSONValue(execution.isolation),
            "message": .string(execution.message),
        ]
        document = document + base64("stdoutBase64", execution.standardOutput)
        document = document + base64("stderrBase64", execution.standardError)
        return document.text(indented: true) + "\n"
    }

    /// `exit 0`, `12.0 ms CPU`, `15.1 ms wall`, `1.2 MiB`.
    private static func facts(_ execution: Execution, _ visible: VisibleText) -> [String] {
        var facts: [String] = []
        if let code = execution.exitCode { facts.append("exit \(code)") }
        if let signal = execution.signal { facts.append(visible.line(signal)) }
        facts.append(Quantity.duration(millis: execution.cpuMillis) + " CPU")
        facts.append(Quantity.duration(millis: execution.wallMillis) + " wall")
        facts.append(Quantity.memory(bytes: execution.memoryBytes))
        return facts
    }

    /// Whether Python's own traceback, right above, has shown the line already.
    private static func isTold(_ execution: Execution) -> Bool {
        guard let frame = execution.explanation.frames.last else { return true }
        let shown = String(decoding: execution.standardError.suffix(64 << 10), as: UTF8.self)
        let source = frame.text.trimmingCharacters(in: .whitespaces)
        return shown.contains("\", line \(frame.line)") && !source.isEmpty && shown.contains(source)
    }

    private static func size(_ bytes: Int) -> String {
        let mebibytes = Double(bytes) / 1_048_576
        return mebibytes < 0.1
            ? Quantity.count(bytes, "byte") : FixedPoint.text(mebibytes, decimals: 1, trimmed: true) + " MiB"
    }

    /// The script may have stopped in the middle of a line.
    private static func separator(_ execution: Execution) -> String {
        let last = execution.standardError.last ?? execution.standardOutput.last
        return last == nil || last == UInt8(ascii: "\n") ? "" : "\n"
    }

    private static func text(_ bytes: [UInt8]) -> JSONValue {
        .string(String(decoding: bytes, as: UTF8.self))
    }

    /// The bytes themselves, where text cannot tell them.
    private static func base64(_ key: String, _ bytes: [UInt8]) -> JSONValue {
        guard String(validating: bytes, as: UTF8.self) == nil else { return [:] }
        return .object([(key: key, value: .string(Data(bytes).base64EncodedString()))])
    }
}
