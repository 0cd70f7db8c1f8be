package dev.architect.console;

import java.util.List;

import io.quarkus.qute.TemplateData;

/// The usage page.
///
/// @param renewed when the budgets are
// One of its values goes into a message, and Qute then makes a resolver for that value alone.
@TemplateData
record UsageView(FrameView frame, List<BudgetView> budgets, String renewed, List<UsageDayView> days) {
}
