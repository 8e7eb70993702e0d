import Foundation
import Testing

/// Tests that take minutes, or wait for the longest of all patience.
enum LongTests {
    static let areWanted = ProcessInfo.processInfo.environment["ASSAY_LONG"] == "1"
    static let reason: Comment = "takes long; set ASSAY_LONG=1"
}
