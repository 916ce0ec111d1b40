import type { ServerMessages } from "./types.js";

export const es: ServerMessages = {
  mail: {
    confirm: {
      subject: "Confirma tu firma: {title}",
      intro: "Gracias por firmar «{title}». Tu firma cuenta en cuanto la confirmes.",
      action: "Confirmar mi firma",
      note: "El enlace funciona durante 14 días.",
    },
    reminder: {
      subject: "Tu firma todavía te espera: {title}",
      intro: "Hace unos días firmaste «{title}». Tu firma cuenta en cuanto la confirmes.",
      action: "Confirmar mi firma",
      note: "Este es el único recordatorio. Si no confirmas, se borra lo que escribiste.",
    },
    "repeat-pending": {
      subject: "Tu firma está pendiente de confirmar: {title}",
      intro: "Ya has firmado «{title}», pero la firma todavía no se ha confirmado. Basta con una confirmación.",
      action: "Confirmar mi firma",
      note: "El enlace funciona durante 14 días.",
    },
    "repeat-confirmed": {
      subject: "Ya has firmado: {title}",
      intro:
        "Tu firma en «{title}» está confirmada y cuenta. No tienes que hacer nada más; cada persona cuenta una vez.",
      action: "Ir a la petición",
      note: "Otras personas aún pueden firmar: comparte la petición.",
    },
    "not-counted": {
      subject: "Esta firma no se ha podido contar: {title}",
      intro:
        "Alguien ha firmado «{title}» con esta dirección, que ya se había usado para la petición. Dos personas que viven juntas pueden compartir una dirección si indican el mismo código postal; cualquier otra firma no se cuenta.",
      action: "Ir a la petición",
      note: "Para firmar tú también, usa una dirección propia.",
    },
    privacy: {
      subject: "Qué guardamos sobre ti y cómo cambiarlo",
      intro:
        "Alguien, probablemente tú, ha preguntado qué guardamos de esta dirección. El enlace muestra tus firmas: puedes retirarlas, retirar un consentimiento, pedir una copia o hacer que se borre todo.",
      action: "Ver qué se guarda sobre mí",
      note: "El enlace funciona durante 24 horas. No lo compartas: quien lo tenga puede hacer todo esto.",
    },
    footer:
      "{office} te envía este mensaje porque alguien escribió esta dirección en la petición «{title}». Si no fuiste tú, no hagas nada: sin ti no se cuenta nada.",
  },
  confirm: {
    title: "Confirma tu firma",
    intro: "Pulsa el botón y tu firma en «{title}» contará.",
    action: "Confirmar mi firma",
    doneTitle: "Tu firma cuenta",
    done: "Gracias. Tu firma en «{title}» está confirmada.",
  },
  privacy: {
    askTitle: "Tus datos",
    askIntro:
      "Escribe la dirección con la que firmaste. Si consta una firma, le enviamos un enlace. Muestra qué guardamos sobre ti y te permite retirar tu firma, pedir una copia o hacer que se borre todo.",
    askAction: "Enviadme el enlace",
    askedTitle: "Mira tu correo",
    asked: "Si con esta dirección se ha firmado, un mensaje está en camino. Su enlace funciona durante 24 horas.",
    title: "Qué guardamos sobre ti",
    intro:
      "Estas firmas se hicieron con tu dirección. El nombre y la dirección están sellados: solo la oficina puede leerlos.",
    nothing: "No se guarda nada de esta dirección.",
    signed: "Firmada el {date}.",
    confirmed: "Confirmada el {date}.",
    pending: "Aún no está confirmada: no cuenta.",
    consent: "«{text}» (versión {version} del texto): {answer}",
    yes: "sí",
    no: "no",
    takenBack: "retirado el {date}",
    withdraw: "Retirar esta firma",
    withdrawConsent: "Retirar este consentimiento",
    officeTitle: "Preguntar a la oficina",
    office: "La oficina puede leer lo que escribiste. Te responde por correo en el plazo de un mes.",
    access: "Pedir acceso",
    export: "Pedir una copia",
    eraseTitle: "Borrar todo",
    erase:
      "Todas las firmas de tu dirección se borran enseguida y dejan de contar. No se puede deshacer; puedes volver a firmar.",
    eraseAction: "Borrar todo",
    done: {
      withdraw: "La firma se ha retirado y borrado.",
      consent: "El consentimiento se ha retirado.",
      access: "La oficina tiene tu solicitud de acceso y responde en el plazo de un mes.",
      export: "La oficina tiene tu solicitud de una copia y responde en el plazo de un mes.",
      erase: "Todo lo que se guardaba de tu dirección se ha borrado.",
    },
    unsubscribe: {
      title: "No recibir más correos",
      intro:
        "Pulsa el botón y no recibirás más correos sobre «{title}». Una firma aún sin confirmar se borra. Una confirmada sigue contando, y todos los demás consentimientos se retiran.",
      action: "No recibir más correos",
      done: "Hecho. No recibirás más correos sobre «{title}».",
    },
  },
  back: "Volver a la campaña",
  errorTitle: "Error: {title}",
  sendAsNew:
    "Se han conservado tus primeras respuestas. Pulsa el botón una vez más y las respuestas de abajo saldrán como un envío nuevo.",
  problems: {
    malformed: {
      title: "La solicitud no se puede leer",
      detail: "Lo que llegó estaba vacío o dañado. Vuelve atrás, carga la página de nuevo y envíalo otra vez.",
    },
    keyMissing: {
      title: "Falta la cabecera Idempotency-Key",
      detail: "Envía una clave de 1 a 255 caracteres: nueva para cada envío y la misma si lo reintentas.",
    },
    notFound: {
      title: "No hay nada en esta dirección",
      detail: "Comprueba que la dirección esté completa. También puede que aún no esté abierta.",
    },
    unknownToken: {
      title: "Este enlace no se reconoce",
      detail:
        "Abre otra vez el enlace del correo y asegúrate de que esté completo. Si no funciona, firma de nuevo: recibirás otro.",
    },
    methodNotAllowed: {
      title: "Esta dirección no admite una solicitud así",
      detail: "La cabecera Allow indica los métodos que admite.",
    },
    formOnly: {
      title: "Esta dirección solo recibe un formulario",
      detail: "Para rellenar el formulario, vuelve a la campaña.",
    },
    conflict: {
      title: "Este formulario ya se envió con otras respuestas",
      detail: "Se han conservado tus primeras respuestas. Para enviar otras, carga la página de nuevo.",
    },
    closed: {
      title: "Esta acción se ha cerrado",
      detail: "Ya no es posible participar. Gracias por querer ayudar.",
    },
    expiredToken: {
      title: "Este enlace ha caducado",
      detail: "Un enlace funciona durante 14 días. Firma de nuevo y recibirás otro.",
    },
    unknownPrivacyLink: {
      title: "Este enlace no se reconoce",
      detail: "Abre otra vez el enlace del correo y asegúrate de que esté completo. Si no funciona, pide otro.",
    },
    expiredPrivacyLink: {
      title: "Este enlace ha caducado",
      detail: "Un enlace a tus datos funciona durante 24 horas. Pide otro.",
    },
    tooLarge: {
      title: "Es demasiado de una vez",
      detail: "Un envío puede ocupar 32 kB como máximo. Acórtalo y envíalo otra vez.",
    },
    unsupported: {
      title: "Este formato no se reconoce",
      detail: "Envía application/json o application/x-www-form-urlencoded.",
    },
    invalid: {
      title: "Hay respuestas que conviene revisar",
      detail: "No se ha guardado nada. Corrige lo que se indica y envíalo otra vez.",
    },
    failed: {
      title: "Algo ha fallado por nuestra parte",
      detail: "Inténtalo de nuevo en un momento. Si viste que tu envío se había aceptado, está a salvo.",
    },
    unavailable: {
      title: "Ahora mismo no se puede guardar nada",
      detail: "Tu envío no se ha guardado. Envíalo de nuevo en un momento.",
    },
  },
};
