import Idioms
import InterpreterThread
import PythonEmbedding
import PythonSyntax

/// Parsing for tests, on the interpreter's thread.
enum Parsing {
    /// Calls `body` with a parser; trees must not leave it.
    static func run<Value: Sendable>(
        _ body: @escaping @Sendable (Parser) throws -> Value
    ) async throws -> Value {
        try await PythonThread.shared.run { interpreter in
            let reader = try SyntaxReader(interpreter)
            return try body(Parser { try reader.read($0) })
        }
    }

    /// Of the interpreter that parses.
    static let minor = Int(Interpreter.version.split(separator: ".")[1])!

    /// Parses sources.
    struct Parser {
        let read: ([UInt8]) throws -> SyntaxTree

        init(_ read: @escaping ([UInt8]) throws -> SyntaxTree) { self.read = read }

        func tree(_ text: String) throws -> SyntaxTree { try read(Array(text.utf8)) }

        func file(_ text: String, minor: Int = 13) throws -> ReviewedFile {
            ReviewedFile(try tree(text), settings: ReviewSettings(targetMinor: minor))
        }
    }
}
