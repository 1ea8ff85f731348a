package org.hallwright.ui.kit;

import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the icons of buttons and rows; their colour and size come from the style sheet.
public final class Icons {
    private Icons() {}

    /// @param code of the icon font, such as `mdal-event`
    public static FontIcon of(String code) {
        return new FontIcon(code);
    }

    public static FontIcon of(String code, String styleClass) {
        var icon = new FontIcon(code);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
