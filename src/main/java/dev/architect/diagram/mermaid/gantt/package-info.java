/// `gantt`: [GanttParser] reads the statements, [Schedule] gives every task its dates, [GanttComposer] draws them on the
/// axis of [TickInterval] and [AxisFormat]. Only [Gantts] is seen from outside. Nothing here asks what day it is: a
/// picture is kept and shown again, so the same source must give the same picture on every day.
package dev.architect.diagram.mermaid.gantt;
