package dev.architect.diagram.mermaid.scene;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;

/// Text of one font and one direction.
record Piece(String text, Font font, boolean rightToLeft) {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    double width() {
        return isShaped() ? shaped().getLogicalBounds().getWidth() : font.getStringBounds(text, CONTEXT).getWidth();
    }

    void draw(Graphics2D graphics, double x, double y) {
        if (isShaped()) {
            graphics.drawGlyphVector(shaped(), (float) x, (float) y);
        } else {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) y);
        }
    }

    /// Whether letters join, change their places or are written from the right.
    private boolean isShaped() {
        return rightToLeft || Font.textRequiresLayout(text.toCharArray(), 0, text.length());
    }

    private GlyphVector shaped() {
        return font.layoutGlyphVector(CONTEXT, text.toCharArray(), 0, text.length(),
                rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    }
}
