"""The error responses of the API. `application.py` turns a raised ApiError into a response."""

from typing import Literal

RequestPart = Literal["params", "body", "querystring", "headers"]


class ApiError(Exception):
    """An error that is sent to the caller. The message must not contain secrets."""

    def __init__(
        self,
        status: int,
        error_type: str,
        message: str,
        *,
        part: RequestPart | None = None,
        name: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body: dict[str, str] = {"message": message, "errorType": error_type}
        if part is not None:
            self.body["requestPart"] = part
        if name is not None:
            self.body["propertyName"] = name


def bad_property(part: RequestPart, name: str, message: str) -> ApiError:
    """One property or header is invalid. `name` is for example `/limit`, `/destination/iban` or a header."""
    return ApiError(400, "schema-property-error", message, part=part, name=name)


def bad_form(part: RequestPart, message: str) -> ApiError:
    """The body or the query as a whole is invalid."""
    return ApiError(400, "schema-error", message, part=part)


def bad_request(error_type: str, message: str, *, part: RequestPart | None = None, name: str | None = None) -> ApiError:
    """A business rule refuses the request, for example with `bad-request` if the balance is too low."""
    return ApiError(400, error_type, message, part=part, name=name)


def unauthorized(message: str) -> ApiError:
    """The API key is missing or unknown."""
    return ApiError(401, "unauthorized", message, part="headers", name="X-FBAPI-KEY")


def not_found(message: str) -> ApiError:
    """An object does not exist or belongs to another customer. The response must not reveal which."""
    return ApiError(404, "not-found", message)
