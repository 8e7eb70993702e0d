import Foundation
import Glibc
import Judging

/// The processes of one worker, as seen from outside.
struct WorkerTree: Sendable {
    let outer: Int32
    let program: String
    let level: IsolationLevel

    enum Part: String, Sendable, CaseIterable { case outer, inner }

    func process(_ part: Part) -> Int32? {
        switch part {
        case .outer: outer
        case .inner: level.wantsNamespaces ? children(of: outer).first : outer
        }
    }

    /// A case has been cloned and has not ended. With namespaces there is one more child, the next case's init.
    var isCaseRunning: Bool {
        guard let inner = process(.inner) else { return false }
        return children(of: inner).count > (level.wantsNamespaces ? 1 : 0)
    }

    /// Living children; a zombie runs no program.
    private func children(of parent: Int32) -> [Int32] {
        Traces.processes(running: program).filter { Self.parent(of: $0) == parent }.sorted()
    }

    private static func parent(of process: Int32) -> Int32? {
        let text = String(decoding: FileBytes.read("/proc/\(process)/stat") ?? [], as: UTF8.self)
        guard let bracket = text.lastIndex(of: ")") else { return nil }
        let fields = text[bracket...].split(separator: " ")
        return fields.count > 2 ? Int32(fields[2]) : nil
    }

    /// T or Z, R, S: the state in which the kernel holds a process.
    static func state(of process: Int32) -> Character? {
        let text = String(decoding: FileBytes.read("/proc/\(process)/stat") ?? [], as: UTF8.self)
        guard let bracket = text.lastIndex(of: ")") else { return nil }
        return text[bracket...].dropFirst(2).first
    }
}
